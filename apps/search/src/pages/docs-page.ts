import type { OpenApi, Operation } from '../api/openapi.js';
import { html, type SafeHtml } from './html.js';
import { layout } from './layout.js';

/** The OpenAPI description as a page, rendered here so that it needs nothing from elsewhere. */
export function docsPage(api: OpenApi): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => operation(`${method.toUpperCase()} ${path}`, one)),
  );
  return layout({
    ui: 'en',
    title: `${api.info.title} – API`,
    translated: '/?ui=ar',
    skip: 'Skip to the operations',
    main: html`<article class="item docs" lang="en" dir="ltr"><h1>${api.info.title}</h1>
<p>${api.info.description}</p>
<p>Machine-readable: <a href="/openapi.json">/openapi.json</a> (OpenAPI ${api.openapi}). Errors are RFC 9457
<code>application/problem+json</code>; lists answer <code>{total, items, nextCursor}</code>.</p>
${operations}</article>`,
  });
}

function operation(name: string, { summary, parameters, responses }: Operation): SafeHtml {
  const rows = parameters.map(
    (parameter) =>
      html`<tr><th scope="row"><code>${parameter.name}</code>${parameter.required && html` <small>required</small>`}</th><td>${prose(parameter.description)} <small>${shape(parameter.schema)}</small></td></tr>`,
  );
  const answers = Object.entries(responses).map(
    ([status, answer]) =>
      html`<tr><th scope="row"><code>${status}</code></th><td>${prose((answer as { description: string }).description)}</td></tr>`,
  );
  return html`<section><h2><code>${name}</code></h2><p>${prose(summary)}</p>
<table><tbody>${rows}${answers}</tbody></table></section>`;
}

/** Type, choices and default of a parameter in a few words. */
function shape(schema: Readonly<Record<string, unknown>>): string {
  const {
    type,
    enum: choices,
    items,
    default: fallback,
  } = schema as {
    type?: string;
    enum?: readonly string[];
    items?: { enum?: readonly string[]; type?: string };
    default?: unknown;
  };
  const values = choices ?? items?.enum;
  const isList = type === 'array';
  const kind =
    values === undefined
      ? isList
        ? `list of ${items?.type ?? 'text'}`
        : (type ?? 'text')
      : values.join(' | ');
  const usual = fallback === undefined || isList ? '' : `, default ${String(fallback)}`;
  return `${isList && values !== undefined ? 'list of ' : ''}${kind}${usual}`;
}

/** Words between backticks are code. */
function prose(text: string): SafeHtml {
  const pieces = text
    .split('`')
    .map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
  return html`${pieces}`;
}
