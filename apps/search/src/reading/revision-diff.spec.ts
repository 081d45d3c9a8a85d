import { describe, expect, it } from 'vitest';
import { type ComparedItem, comparedFields, revisionDiff } from './revision-diff.js';

const source = { id: 'gulf', name: 'Gulf Line' };
const one = (order: number, item: Partial<ComparedItem>) => ({ order, item: { source, ...item } });
const fieldsOf = (before: Partial<ComparedItem>, after: Partial<ComparedItem>) =>
  revisionDiff(one(1, before), one(2, after)).fields;

describe('what was changed from one revision to another', () => {
  it('is nothing where both say the same', () => {
    const item: Partial<ComparedItem> = {
      headline: 'Rain',
      body: 'Rain.',
      subjects: [{ code: 'a', name: 'b' }],
    };
    const other: Partial<ComparedItem> = { ...item, subjects: [{ name: 'b', code: 'a' }] };
    expect(revisionDiff(one(7, item), one(9, other))).toEqual({ from: 7, to: 9, fields: [] });
  });

  it('stands in the order of the fields, texts first', () => {
    const fields = fieldsOf(
      { headline: 'Rain', body: 'Rain.', urgency: 4, links: [] },
      { headline: 'Hail', body: 'Hail.', urgency: 2, byline: 'Dana Haddad', keywords: ['hail'] },
    );
    expect(fields.map(({ field }) => field)).toEqual(['headline', 'body', 'urgency', 'byline', 'keywords']);
  });

  it.each([
    ['a value that came', {}, { byline: 'D. H.' }, { field: 'byline', to: 'D. H.' }],
    ['a value that went', { urgency: 1 }, {}, { field: 'urgency', from: 1 }],
    ['another value', { urgency: 1 }, { urgency: 3 }, { field: 'urgency', from: 1, to: 3 }],
    [
      'a list',
      { keywords: ['a'] },
      { keywords: ['a', 'b'] },
      { field: 'keywords', from: ['a'], to: ['a', 'b'] },
    ],
    ['a list that was emptied', { keywords: ['a'] }, { keywords: [] }, { field: 'keywords', from: ['a'] }],
  ])('shows %s', (_name, before, after, difference) => {
    expect(fieldsOf(before, after)).toEqual([difference]);
  });

  it('takes no list and an empty one for the same', () => {
    expect(fieldsOf({ keywords: [], subjects: [] }, {})).toEqual([]);
  });

  it('says of what is too large only that it was changed', () => {
    const links = (name: string) =>
      Array.from({ length: 60 }, (_, at) => ({
        rel: 'related',
        href: `https://${name}.example/pages/${at}`,
      }));
    expect(fieldsOf({ links: links('a') }, { links: links('b') })).toEqual([
      { field: 'links', tooLarge: true },
    ]);
    const table = (step: number) =>
      Array.from({ length: 3000 }, (_, at) => `Line ${at * step} of the table`).join('\n\n');
    expect(fieldsOf({ body: table(3) }, { body: table(7) })).toEqual([{ field: 'body', tooLarge: true }]);
  });

  it('tells of a text that came or went whole', () => {
    expect(fieldsOf({}, { headline: 'Rain' })).toEqual([
      { field: 'headline', changes: [{ kind: 'added', text: 'Rain' }] },
    ]);
    expect(fieldsOf({ headline: 'Rain' }, {})).toEqual([
      { field: 'headline', changes: [{ kind: 'removed', text: 'Rain' }] },
    ]);
  });

  it('compares nothing that only editors or the pipeline may know', () => {
    const secret = { ednote: 'call me', signals: ['zone-assumed'], extras: { a: 1 }, cleanedBy: ['x'] };
    expect(fieldsOf({}, secret as Partial<ComparedItem>)).toEqual([]);
    for (const field of Object.keys(secret)) expect(comparedFields).not.toContain(field);
  });
});
