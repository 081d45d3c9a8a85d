import { describe, expect, it } from 'vitest';
import { articleIn } from '../articles/article-lines.js';
import { type EntityLine, entityLine } from './analyze-entities.js';

const lineOf = (fields: object, zone?: string) =>
  entityLine(articleIn(JSON.stringify({ id: 'a', ...fields }), 1, zone), zone);

describe('the entities of a line', () => {
  it('are told with their places in the text as given, with quotes and dates', () => {
    const text = 'قال إيمانويل ماكرون أمس «سنبني الجسر الجديد قبل الصيف»';
    const line = lineOf({ title: 'فرنسا تبني جسرا', text, published: '2026-03-12T08:00:00Z' }) as EntityLine;
    const macron = line.entities.find(({ id }) => id === 'person-emmanuel-macron');
    const [mention] = macron?.mentions ?? [];
    expect(mention).toMatchObject({ field: 'text', surface: 'إيمانويل ماكرون' });
    expect(text.slice(mention?.start, mention?.end)).toBe('إيمانويل ماكرون');
    expect(line.entities.find(({ id }) => id === 'country-fr')?.mentions[0]?.field).toBe('title');
    expect(line.quotes).toMatchObject([{ field: 'text', speaker: 'person-emmanuel-macron' }]);
    expect(line.dates).toMatchObject([{ field: 'text', date: '2026-03-11' }]);
  });

  it('come without dates where nobody says when it was written', () => {
    expect(lineOf({ text: 'It opened yesterday in Paris.' })).toMatchObject({ dates: [] });
  });

  it('count days in the zone asked for', () => {
    const fields = { text: 'It opened yesterday.', published: '2026-03-12T23:00:00Z' };
    expect(lineOf(fields, 'Africa/Cairo')).toMatchObject({ dates: [{ date: '2026-03-12' }] });
  });

  it('are those of a line that cannot be read: its error', () => {
    expect(lineOf({ text: 7 })).toMatchObject({ id: 'a', error: { code: 'invalid' } });
  });
});
