import { expect, it } from 'vitest';
import { inventNews } from './invented-news.js';

it('invents the same news from the same seed, in both languages, evenly over time', () => {
  const news = [...inventNews(600, 60_000, 3)];
  expect([...inventNews(600, 60_000, 3)]).toEqual(news);
  expect(news.at(-1)?.eventTimeMs).toBe(599 * 60_000);
  const arabic = news.filter(({ language }) => language === 'ar').length / news.length;
  expect(arabic).toBeGreaterThan(0.5);
  expect(arabic).toBeLessThan(0.8);
});

it('tells of an event in several reports, which share more of their headline than others do', () => {
  const news = [...inventNews(400, 600_000, 5)].filter(({ language }) => language === 'en');
  const words = news.map(({ headline = '' }) => new Set(headline.split(' ')));
  const shared = words.map((own, nth) => {
    const before = words.slice(Math.max(0, nth - 30), nth);
    return Math.max(0, ...before.map((other) => [...own].filter((word) => other.has(word)).length));
  });
  expect(shared.filter((most) => most >= 4).length).toBeGreaterThan(news.length / 5);
});
