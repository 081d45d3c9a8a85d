import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The real Chromium of this machine, without a window. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumOnPath(), args: ['--no-sandbox', '--disable-gpu'] });
}

/**
 * A page that writes down in `complaints` what no page of ours may do: write errors to the console, or ask another
 * origin for anything.
 */
export async function watchedPage(browser: Browser, base: string, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB' });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`)) complaints.push(`asked ${request.url()}`);
  });
  return page;
}

function chromiumOnPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('no chromium on the PATH');
  return found;
}
