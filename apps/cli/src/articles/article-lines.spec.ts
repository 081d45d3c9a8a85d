import { describe, expect, it } from 'vitest';
import { articleIn } from './article-lines.js';

const line = (fields: object) => JSON.stringify({ id: 'a', text: 'Ferry sails', ...fields });
const time = (published: string, zone?: string) => articleIn(line({ published }), 1, zone);

describe('the line of an article', () => {
  it.each([
    ['2018-04-05T09:00:00-0400', undefined, '2018-04-05T13:00:00Z'],
    ['2018-04-05T09:00:00', undefined, '2018-04-05T09:00:00Z'],
    ['2018-04-05T09:00:00', 'Africa/Cairo', '2018-04-05T07:00:00Z'],
  ])('has its time: %s in %s', (published, zone, moment) => {
    expect(time(published, zone)).toMatchObject({ eventTimeMs: Date.parse(moment) });
  });

  it('names its outlet where it has one in words', () => {
    expect(articleIn(line({ source: 'Sahel Press' }), 1)).toMatchObject({ source: 'Sahel Press' });
    for (const source of [undefined, ' ', { id: 'sahel' }]) {
      expect(articleIn(line({ source }), 1)).not.toHaveProperty('source');
    }
  });

  it('stands in the order of the lines where there is no time', () => {
    const [one, two] = [articleIn(line({}), 1), articleIn(line({}), 2)] as { eventTimeMs: number }[];
    expect(one?.eventTimeMs).toBeLessThan(two?.eventTimeMs ?? 0);
  });

  it.each([
    ['{"id":', 'invalid', 'line 1: '],
    ['[]', 'invalid', 'line 1: id: expected a text'],
    [line({ id: 7 }), 'invalid', 'line 1: id: expected a text'],
    [line({ title: 7 }), 'invalid', 'line 1: title: expected a text'],
    [line({ published: 'soon' }), 'invalid', 'line 1: published: '],
    [line({ text: ' ' }), 'empty', 'line 1: neither title nor text'],
  ])('is refused with the field and the reason: %s', (text, code, detail) => {
    expect(articleIn(text, 1)).toMatchObject({ error: { code, detail: expect.stringContaining(detail) } });
  });
});
