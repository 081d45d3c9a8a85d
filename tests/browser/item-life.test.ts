import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from '../support/reader-browser.js';
import { hostileAddresses, indexHistories, type ReaderHistories } from '../support/reader-histories.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed } from '../support/stored-history.js';

let search: RunningSearch;
let browser: Browser;
let page: Page;
let items: ReaderHistories;
const complaints: string[] = [];

beforeAll(async () => {
  search = await runningSearch();
  items = await indexHistories(search.client, search.namespace);
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

const open = (path: string) => page.goto(search.base + path);
const linesOf = (selector: string) => page.locator(selector).allInnerTexts();

async function attributesOf(selector: string, name: string) {
  const elements = await page.locator(selector).all();
  return await Promise.all(elements.map((element) => element.getAttribute(name)));
}

describe('the page of an item with a past', () => {
  it('tells first of the newer version, of the killed copy and of what was put right', async () => {
    await open(`/items/${items.english.id}?ui=en`);
    expect(await linesOf('.notice')).toEqual([
      'There is a newer version: The ferry Amal at the quay of Tripoli, Lebanon',
      'Caution: a copy of this text was killed by its agency.',
      'Correction Corrects the number of dead in headline and first paragraph to 14 from 15.',
    ]);
    expect(await linesOf('.badge')).toEqual(['Correction']);
    const [notice, body] = await Promise.all([
      page.locator('.notices').boundingBox(),
      page.locator('.item .body').boundingBox(),
    ]);
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(body?.y ?? 0);
    await page.locator('.notice a').click();
    await page.waitForURL(new RegExp(items.picture.id));
    expect(await page.locator('h1').textContent()).toBe(items.picture.headline);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('tells it in Arabic, the words of the agency and other headlines staying as they are', async () => {
    await open(`/items/${items.arabic.id}?ui=ar`);
    expect(await linesOf('.notice')).toEqual([
      `توجد نسخة أحدث: ${items.english.headline}`,
      'تنبيه: ألغت الوكالة نسخة من هذا النص.',
      'تصحيح تصحيح عدد القتلى في العنوان والفقرة الأولى.',
    ]);
    const direction = 'getComputedStyle(document.querySelector(".notices")).direction';
    expect(await page.evaluate(direction)).toBe('rtl');
  });

  it('says no more of a newer version when that may not be seen', async () => {
    const withheld = { ...items.picture, order: items.picture.order + 1, pubStatus: 'withheld' as const };
    await indexDressed(search.client, search.namespace, withheld, { refresh: false });
    await open(`/items/${items.english.id}?ui=en`);
    expect(await page.locator('main').textContent()).not.toContain('newer version');
    const again = { ...items.picture, order: items.picture.order + 2 };
    await indexDressed(search.client, search.namespace, again);
    await page.reload();
    expect(await page.locator('main').textContent()).toContain('newer version');
  });
});

describe('the page of what changed', () => {
  it('shows each revision with what it took away and added, and nothing of a withheld one', async () => {
    await open(`/items/${items.english.id}?ui=en`);
    await page.getByRole('link', { name: 'What changed' }).click();
    await page.waitForURL(/revisions/);
    const entries = page.locator('.history li');
    expect(await entries.count()).toBe(4);
    const now = entries.nth(0);
    expect(await now.locator('.kicker').textContent()).toMatch(/Version 4\s*Current\s*Correction/);
    expect(await now.locator('.notice').textContent()).toContain('to 14 from 15');
    expect(await now.locator('del').allTextContents()).toEqual(['15', '15']);
    expect(await now.locator('ins').allTextContents()).toEqual(['14', '14']);
    expect(await entries.nth(1).textContent()).toContain('This version may not be shown.');
    expect(await entries.nth(1).locator('h2, .body').count()).toBe(0);
    expect(await entries.nth(2).textContent()).toMatch(/Urgency: 2 → 3\s*Byline: – → Dana Haddad/);
    expect(await entries.nth(3).textContent()).toContain('No earlier version');
    await page.getByRole('link', { name: 'Back to the item' }).click();
    await page.waitForURL(new RegExp(`${items.english.id}\\?`));
  });

  it('reads from right to left, its arrows too', async () => {
    await open(`/items/${items.arabic.id}/revisions?ui=ar`);
    const changes = page.locator('.history li').first();
    expect(await changes.locator('h2 del').allTextContents()).toEqual(['12']);
    expect(await changes.locator('h2 ins').allTextContents()).toEqual(['14']);
    const [from, to] = await Promise.all(
      ['del', 'ins'].map((kind) => changes.locator(`h2 ${kind}`).boundingBox()),
    );
    expect(from?.x).toBeGreaterThan(to?.x as number);
    expect(await changes.textContent()).toContain('درجة الأهمية: – ← 2');
  });

  it('fits a narrow screen, in both languages', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const item of Object.values(items)) {
      for (const path of [`/items/${item.id}`, `/items/${item.id}/revisions`]) {
        for (const ui of ['en', 'ar']) {
          await open(`${path}?ui=${ui}`);
          const width = await page.evaluate('document.documentElement.scrollWidth');
          expect([path, ui, width]).toEqual([path, ui, 360]);
        }
      }
    }
  });
});

describe('the files of a picture item', () => {
  it('are links to the web that load nothing, with what is known of each', async () => {
    await open(`/items/${items.picture.id}?ui=en`);
    expect(await linesOf('.attached li')).toEqual([
      'Large image/jpeg · 4096 × 2731 · 2,355 KiB',
      'meridian.example',
      'The tow, seen from the harbour · Karim Saad video/mp4',
      'Timeline of the accident',
    ]);
    expect(await page.locator('main img, main video, main iframe, main object').count()).toBe(0);
    for (const rel of await attributesOf('.attached a', 'rel')) {
      expect(rel).toContain('noopener');
      expect(rel).toContain('noreferrer');
    }
    expect(await page.locator('.rights').allInnerTexts()).toEqual([
      '© 2026 Meridian Wire',
      'Editorial use only. Not for sale <outside> Lebanon.',
    ]);
  });

  it('are no links where an address is hostile', async () => {
    await open(`/items/${items.picture.id}?ui=en`);
    const addresses = await attributesOf('main a', 'href');
    expect(addresses.filter((href) => !/^\/(?!\/)/.test(href ?? ''))).toEqual([
      'https://pictures.example/ferry/large.jpg',
      'https://meridian.example/ferry?id=1&lang=en',
      'https://pictures.example/tow.mp4',
    ]);
    expect(hostileAddresses.length).toBeGreaterThan(5);
    expect(await page.locator('main').textContent()).not.toContain('Free tickets');
    expect(await page.locator('main script').count()).toBe(0);
  });
});
