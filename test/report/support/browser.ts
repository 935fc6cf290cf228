import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findProgram } from '../../servers/support/programs.ts';
import type { Missing } from '../../servers/support/requirements.ts';

/** Chromium and Chrome by the names under which systems install them. */
const program = ['chromium', 'google-chrome', 'chromium-browser'].flatMap(
  (name) => findProgram(name) ?? [],
)[0];

export const missingForBrowser: Missing = program === undefined ? 'not installed: chromium' : null;

/** A browser for all tests of the surrounding `describe`. */
export function useBrowser(): { readonly current: () => Browser } {
  let browser: Browser | null = null;
  beforeAll(async () => {
    if (program === undefined) return;
    browser = await chromium.launch({
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    current: () => {
      if (browser === null) throw new Error('The browser is there only while tests run.');
      return browser;
    },
  };
}

export interface Opened {
  readonly page: Page;
  /** Everything that the page asked for beside itself. */
  readonly requests: readonly string[];
  /** What the page's policy refused, what failed, and every window that it wanted to open. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Viewing {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** Opens a page as a file would be opened, with every request for anything else refused and noted. */
export async function openPage(browser: Browser, html: string, viewing: Viewing = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: viewing.width ?? 1000, height: 800 },
    colorScheme: viewing.colorScheme ?? 'light',
    forcedColors: viewing.forcedColors ?? 'none',
  });
  const page = await context.newPage();
  const address = 'http://report.test/report.html';
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address && requests.length === 0)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    // Every browser asks for the picture of a site by itself; a file has none.
    if (!url.endsWith('/favicon.ico')) requests.push(url);
    return route.abort();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('page', (opened) => complaints.push(`opened ${opened.url()}`));
  await page.goto(address, { waitUntil: 'load' });
  return { page, requests, complaints, close: () => context.close() };
}
