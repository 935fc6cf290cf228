import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from './harness/open-interface.ts';
import { screens } from './harness/screens.ts';
import { openStage } from './harness/stage.ts';

/** The screens that show the most of what the engine says. */
const shown = screens.filter(({ name }) => /verdict|fix-|history$|check-|start-with|pause|cause/u.test(name));

describe('the window in German', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(shown)('leaves nothing in English: $name', async (screen) => {
    const stage = await openStage(browser, { ...screen.options, language: 'de' });
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
