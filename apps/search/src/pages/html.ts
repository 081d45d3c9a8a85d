import { escapeHtml } from '#libs/text';

/** HTML that is safe as it stands: made by `html`, or by a function that escapes by itself. */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

type Hole = string | number | SafeHtml | undefined | false | readonly (SafeHtml | undefined)[];

/**
 * Template of a piece of HTML: every value between the literal parts is escaped unless it is SafeHtml. Values may
 * stand between tags and inside quoted attributes, nowhere else.
 */
export function html(literals: TemplateStringsArray, ...holes: readonly Hole[]): SafeHtml {
  const filled = literals.map((literal, at) => literal + (at < holes.length ? markup(holes[at]) : ''));
  return new SafeHtml(filled.join(''));
}

function markup(hole: Hole): string {
  if (hole === undefined || hole === false) return '';
  if (hole instanceof SafeHtml) return hole.toString();
  if (typeof hole === 'string') return escapeHtml(hole);
  return typeof hole === 'number' ? String(hole) : hole.map(markup).join('');
}
