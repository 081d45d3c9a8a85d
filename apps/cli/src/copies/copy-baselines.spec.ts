import { describe, expect, it } from 'vitest';
import { equalHeadlines, minHashGroups } from './copy-baselines.js';

const article = (id: string, headline: string, body: string, hour = 0) => ({
  ...{ id, itemId: id, headline, body },
  eventTimeMs: hour * 3_600_000,
});
const body = Array.from({ length: 60 }, (_, at) => `كلمة${at}`).join(' ');

describe('the baselines', () => {
  it('join articles of equal folded headlines, and none without a headline', () => {
    const groups = equalHeadlines([
      article('a', 'أزمة', ''),
      article('b', 'ازمة', ''),
      article('c', '', ''),
      article('d', '', ''),
    ]);
    expect(groups.get('a')).toBe(groups.get('b'));
    expect(new Set(groups.values()).size).toBe(3);
  });

  it('join texts that share most runs of three words, within the window', () => {
    const near = [article('a', '', body), article('b', '', `${body} خاتمة`, 1), article('c', '', body, 500)];
    const groups = minHashGroups([...near, article('d', '', 'كلام آخر لا يشبه شيئا مما سبق')], 3_600_000);
    expect(groups.get('a')).toBe(groups.get('b'));
    expect(groups.get('a')).not.toBe(groups.get('c'));
    expect(groups.get('a')).not.toBe(groups.get('d'));
  });
});
