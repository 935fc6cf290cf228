import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from './harness/open-interface.ts';
import { screens } from './harness/screens.ts';
import type { Screen } from './harness/screens.ts';
import { openStage } from './harness/stage.ts';
import type { StageOptions } from './harness/stage.ts';
import { compareWithApproved } from './support/pictures.ts';

const wide = { width: 1040, height: 800 };
const variants: readonly (readonly [string, StageOptions])[] = [
  ['light', { size: wide }],
  ['dark', { size: wide, colorScheme: 'dark' }],
  ['narrow', { size: { width: 480, height: 800 } }],
];
/** Where another language or the colours of the system change the most. */
const more: readonly (readonly [string, StageOptions, readonly string[]])[] = [
  [
    'german',
    { size: wide, language: 'de' },
    ['start', 'check-running', 'verdict-this-computer', 'fix-question', 'history', 'settings'],
  ],
  [
    'forced-colors',
    { size: wide, forcedColors: 'active' },
    ['start', 'check-running', 'verdict-this-computer', 'history'],
  ],
  ['high-contrast', { size: wide, settings: { theme: 'high-contrast' } }, ['start', 'verdict-this-computer']],
];

/** The approved pictures are Debian's Chromium and its fonts; another system sets letters otherwise. */
const canCompare =
  existsSync('/usr/bin/chromium') && existsSync('/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf');

describe.runIf(canCompare)('the window looks as it was approved', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const takePicture = async (screen: Screen, options: StageOptions): Promise<Buffer> => {
    const stage = await openStage(browser, { ...screen.options, ...options });
    try {
      await screen.open(stage);
      // The pointer would light up what lies under it; a caret would blink.
      await stage.page.mouse.move(0, 0);
      await stage.page.evaluate(() => document.fonts.ready.then(() => undefined));
      return await stage.page.screenshot({ animations: 'disabled', caret: 'hide' });
    } finally {
      await stage.close();
    }
  };

  describe.each(variants)('%s', (variant, options) => {
    it.each(screens)('$name', async (screen) => {
      const picture = await takePicture(screen, options);
      expect(compareWithApproved(`${variant}/${screen.name}`, picture)).toBeNull();
    });
  });
  describe.each(more)('%s', (variant, options, names) => {
    it.each(screens.filter(({ name }) => names.includes(name)))('$name', async (screen) => {
      const picture = await takePicture(screen, options);
      expect(compareWithApproved(`${variant}/${screen.name}`, picture)).toBeNull();
    });
  });
});
