import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ferryStories } from '../support/ferry-stories.js';
import { openBrowser, watchedPage } from '../support/reader-browser.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed } from '../support/stored-history.js';

const news = ferryStories(Date.now());
let search: RunningSearch;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  search = await runningSearch();
  for (const { item, dress } of news.items) {
    await indexDressed(search.client, search.namespace, item, { dress, refresh: false });
  }
  await search.client.indices.refresh({ index: `${search.namespace}news-read` });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await search?.stop();
});
beforeEach(async () => {
  complaints.length = 0;
  page = await watchedPage(browser, search.base, complaints);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const directionOf = (selector: string) =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`);
/** What a reader would have to scroll sideways for. */
const overhang = () =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const path = () => new URL(page.url()).pathname;

describe('stories on the reader page', () => {
  it('stand on the front page while they rise, and lead to their items and back', async () => {
    await page.goto(`${search.base}/?ui=en`);
    const front = page.locator('.front');
    expect(await front.locator('h2').textContent()).toBe('Rising now');
    await front.getByRole('link', { name: /Ferry with 40 people/ }).click();
    expect(path()).toBe(`/stories/${news.ferry}`);
    expect(await page.locator('h1').textContent()).toBe(news.full.headline);
    expect(await page.locator('.other-title[lang=ar]').count()).toBe(1);
    expect(await page.locator('.histogram rect').count()).toBeGreaterThan(2);
    expect(await page.locator('.timeline li').count()).toBe(7);
    await page.getByRole('link', { name: 'Newest' }).click();
    expect(await page.locator('.timeline h3').first().textContent()).toContain('لبنان');
    await page.locator('.timeline a', { hasText: 'mourns' }).click();
    expect(path()).toBe(`/items/${news.mourning.id}`);
    await page
      .locator('aside')
      .getByRole('link', { name: /Ferry with 40 people.*8/ })
      .click();
    expect(path()).toBe(`/stories/${news.ferry}`);
  });

  it('turn as a whole for readers of Arabic, who get the Arabic title', async () => {
    await page.goto(`${search.base}/stories/${news.ferry}?ui=en`);
    await page.getByRole('link', { name: 'العربية', exact: true }).click();
    await page.waitForURL(/ui=ar/);
    expect(await directionOf('body')).toBe('rtl');
    expect(await page.locator('h1').getAttribute('lang')).toBe('ar');
    expect(await directionOf('h1')).toBe('rtl');
    expect(await directionOf('.timeline h3[lang=en]')).toBe('ltr');
    expect(await page.locator('.timeline > h2').textContent()).toContain('التسلسل الزمني');
  });

  it('are listed in three orders', async () => {
    await page.goto(`${search.base}/stories?ui=en`);
    const titles = () => page.locator('.stories h2').allTextContents();
    expect(await titles()).toHaveLength(3);
    await page.getByRole('link', { name: 'Growing', exact: true }).click();
    await page.waitForURL(/sort=growth/);
    expect(await titles()).toEqual([news.full.headline, expect.stringContaining('unchanged')]);
    expect(await page.locator('.orders a[aria-current]').textContent()).toBe('Growing');
    await page.getByRole('link', { name: 'Largest', exact: true }).click();
    await page.waitForURL(/sort=size/);
    expect((await titles())[0]).toBe(news.full.headline);
  });

  it('have one address, whatever part of them was asked for', async () => {
    await page.goto(`${search.base}/stories/${news.arabic}?ui=ar`);
    expect(path()).toBe(`/stories/${news.ferry}`);
    expect(page.url()).toContain('ui=ar');
  });

  it.each(['en', 'ar'])('fit a narrow screen without scrolling sideways (%s)', async (ui) => {
    await page.setViewportSize({ width: 360, height: 700 });
    for (const address of ['/', '/stories', `/stories/${news.ferry}`]) {
      await page.goto(`${search.base}${address}?ui=${ui}`);
      expect([address, await overhang()]).toEqual([address, 0]);
    }
  });

  it('answer an address that is none with a page that says so', async () => {
    const response = await page.goto(`${search.base}/stories/nothing-of-the-kind?ui=en`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('There is nothing here');
    complaints.length = 0;
  });
});
