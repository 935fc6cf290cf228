import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { ownerTextOf } from '../../src/engine/owner-text.ts';
import { launchChromium } from './harness/open-interface.ts';
import { screens } from './harness/screens.ts';
import { openStage, storedReport } from './harness/stage.ts';

/** The screens that show the most of what the engine says. */
const shown = screens.filter(({ name }) => /verdict|fix-|history$|check-|start-with|pause|cause/u.test(name));

describe('the window in German', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(shown)('leaves nothing in English: $name', async (screen) => {
    const { handlers, ...options } = screen.options ?? {};
    const letter = ownerTextOf(storedReport(options.report ?? 'expired'));
    const stage = await openStage(browser, {
      ...options,
      language: 'de',
      handlers: {
        ...(letter === null ? {} : { 'owner/read': () => Promise.resolve({ ok: true, value: letter }) }),
        ...handlers,
      },
    });
    try {
      await screen.open(stage);
      const { page } = stage;
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
          fold.click();
      });
      await page.getByText('Einen Moment').first().waitFor({ state: 'hidden' });
      expect(await page.locator('[lang=en]').allInnerTexts()).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
