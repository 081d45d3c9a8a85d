import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from '../support/reader-browser.js';
import { indexItems, newsItem, readerNews } from '../support/reader-news.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';

let search: RunningSearch;
let browser: Browser;
let page: Page;
/** What a page must never do: write errors to the console, or ask another origin for anything. */
const complaints: string[] = [];

beforeAll(async () => {
  search = await runningSearch();
  await indexItems(search.client, search.namespace, readerNews.values());
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

describe('the reader page', () => {
  it('searches in Arabic and shows the results from right to left on an English page', async () => {
    await page.goto(`${search.base}/`);
    expect(await directionOf('body')).toBe('ltr');
    await page.getByRole('searchbox').fill('محادثات جنيف');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/[?&]q=/);
    const headline = page.locator('.results article[lang=ar] h2').first();
    expect(await headline.textContent()).toContain('جنيف');
    expect(await directionOf('.results article[lang=ar] h2')).toBe('rtl');
    expect(await headline.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('محادثات جنيف');
  });

  it('turns as a whole for readers of Arabic, English items staying as they are', async () => {
    await page.goto(`${search.base}/?q=Geneva`);
    await page.getByRole('link', { name: 'العربية', exact: true }).first().click();
    await page.waitForURL(/ui=ar/);
    expect(await directionOf('body')).toBe('rtl');
    expect(await directionOf('.results article[lang=en] h2')).toBe('ltr');
    expect(await page.getByRole('button').textContent()).toBe('بحث');
    expect(page.url()).toContain('q=Geneva');
  });

  it('opens an item, its copies, an entity of it and what is related, with the reasons', async () => {
    await page.goto(`${search.base}/?ui=en&q=Erdogan&lang=en`);
    await page.locator('.results h2 a').first().click();
    const item = newsItem('macron-call');
    await page.waitForURL(new RegExp(`/items/${item.id}`));
    expect(await page.locator('h1').textContent()).toBe(item.headline);
    expect(await page.locator('.item .body p').count()).toBe(3);
    expect(await page.locator('aside').textContent()).toContain('Harbour Times');
    expect(await page.locator('.related .why span').count()).toBeGreaterThan(3);
    await page.locator('.related h3 a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith(item.id));
    expect(await page.locator('.related li').count()).toBeGreaterThan(0);
    await page.locator('.chips a', { hasText: 'Syria' }).click();
    await page.waitForURL(/\/entities\//);
    expect(await page.locator('h1').textContent()).toBe('Syria');
    expect(await page.locator('.other-title[lang=ar]').textContent()).toBe('سوريا');
    expect(await page.locator('.timeline li').count()).toBeGreaterThan(3);
    await page.locator('.timeline h2 a').click();
    await page.waitForURL(/[?&]entity=/);
    expect(await page.locator('.results li').count()).toBeGreaterThan(3);
  });

  it('narrows by a facet and removes the filter again', async () => {
    await page.goto(`${search.base}/?ui=en`);
    const all = await page.locator('.results h1 .count').textContent();
    await page.getByRole('navigation', { name: 'Outlets' }).getByRole('link', { name: 'Gulf Line' }).click();
    await page.waitForURL(/source=gulf/);
    expect(new Set(await page.locator('.kicker a').allInnerTexts())).toEqual(new Set(['Gulf Line']));
    await page.locator('.facet a[aria-current]', { hasText: 'Gulf Line' }).click();
    await page.waitForURL((url) => !url.search.includes('source'));
    expect(await page.locator('.results h1 .count').textContent()).toBe(all);
  });

  it('works from the keyboard alone', async () => {
    await page.goto(`${search.base}/?ui=en`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the results');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('wheat');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=wheat/);
    expect(await page.locator('.results li').count()).toBe(1);
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      '/?ui=en&q=Syria',
      '/?ui=ar&q=Syria',
      `/items/${newsItem('macron-call-ar').id}?ui=ar`,
      '/docs',
    ]) {
      await page.goto(search.base + path);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, 360]);
    }
  });

  it('shows markup in a copy as text', async () => {
    await page.goto(`${search.base}/?ui=en&q=committee`);
    expect(await page.locator('.results').textContent()).toContain("<script>alert('wire')</script>");
    await page.locator('.results h2 a').first().click();
    await page.waitForURL(/items/);
    expect(await page.locator('.item').textContent()).toContain('R&D tax break <draft>');
    expect(await page.locator('script').count()).toBe(0);
  });

  it.each([
    ['/?ui=en&q=nobodywrotethis', 200, 'Nothing was found'],
    ['/items/0000000000000000000000?ui=en', 404, 'There is nothing here'],
    ['/?ui=en&cursor=bm9uc2Vuc2U', 400, 'This cannot be read'],
    ['/?ui=ar&from=x', 400, 'تعذّرت قراءة الطلب'],
  ])('says what is the matter at %s', async (path, status, words) => {
    const response = await page.goto(search.base + path);
    expect(response?.status()).toBe(status);
    expect(await page.locator('main').textContent()).toContain(words);
    // Chromium remarks on every answer of 400 and above.
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((one) => !one.includes(`status of ${status}`)),
    );
  });

  it('documents the API without anything from elsewhere', async () => {
    await page.goto(`${search.base}/docs`);
    expect(await page.locator('h2').allInnerTexts()).toContain('GET /v1/items/{id}/related');
  });
});
