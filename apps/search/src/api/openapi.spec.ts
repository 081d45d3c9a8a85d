import { expect, it } from 'vitest';
import { docsPage } from '../pages/docs-page.js';
import { openApi } from './openapi.js';

const api = openApi();

it('describes every parameter of a search as it is checked', () => {
  const parameters = api.paths['/v1/items']?.get?.parameters ?? [];
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  expect([...byName.keys()]).toEqual(
    'q lang feed source entity subject urgency type story from to sort size cursor facets highlight copies uri'.split(
      ' ',
    ),
  );
  expect(byName.get('size')?.schema).toMatchObject({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 20,
  });
  expect(byName.get('lang')?.schema).toMatchObject({ type: 'array', items: { type: 'string' } });
  expect(byName.get('from')?.schema).toMatchObject({ type: 'string', format: 'date-time' });
  expect(parameters.filter(({ required }) => required)).toEqual([]);
  expect(parameters.filter(({ description }) => description === '')).toEqual([]);
});

it('has every schema that it refers to', () => {
  const text = JSON.stringify(api);
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(Object.keys(api.components.schemas)));
  expect(text).not.toContain('ednote');
});

it('is shown whole on the page of documentation', () => {
  const page = docsPage(api);
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const method of Object.keys(methods)) expect(page).toContain(`${method.toUpperCase()} ${path}`);
  }
  expect(page).not.toMatch(/<script|style=|https?:\/\//);
});
