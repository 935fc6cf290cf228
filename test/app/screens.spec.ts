import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './harness/open-interface.ts';
import { screens } from './harness/screens.ts';
import type { Screen } from './harness/screens.ts';
import { openStage } from './harness/stage.ts';
import type { Stage, StageOptions } from './harness/stage.ts';
import { violationsIn } from './support/accessibility.ts';
import { compareWithApproved } from './support/pictures.ts';

/** Every screen is opened once and then shown in one guise after the other, as a person may change them any time. */
interface Guise {
  readonly name: string;
  readonly put: (page: Page) => Promise<void>;
  /** Without it, every screen is compared with a picture. */
  readonly pictures?: readonly string[];
}

const wide = { width: 1040, height: 800 };
const guises: readonly Guise[] = [
  { name: 'light', put: () => Promise.resolve() },
  { name: 'dark', put: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: 'forced-colors',
    put: (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }),
    pictures: ['start', 'check-running', 'verdict-this-computer', 'fix-question', 'history'],
  },
  {
    name: 'high-contrast',
    put: (page) => page.emulateMedia({ forcedColors: 'none', contrast: 'more' }),
    pictures: ['start', 'verdict-this-computer', 'settings'],
  },
  {
    name: 'narrow',
    async put(page) {
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
      await page.setViewportSize({ width: 480, height: 800 });
    },
  },
  {
    name: 'text-twice-as-large',
    async put(page) {
      await page.setViewportSize(wide);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    },
    pictures: ['start', 'verdict-this-computer', 'fix-question'],
  },
  {
    name: 'very-wide',
    async put(page) {
      await page.setViewportSize({ width: 2560, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    },
    pictures: [],
  },
];
/** By how many pixels something stands out of the page, which scrolls down but never sideways. */
const overflowOf = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
/** The screens that another language changes the most. */
const translated = ['start', 'check-running', 'verdict-this-computer', 'fix-question', 'history', 'settings'];

/** The approved pictures are Debian's Chromium and its fonts; another system sets letters otherwise. */
const canCompare =
  existsSync('/usr/bin/chromium') && existsSync('/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf');
/** Where scripts/install-test-servers.ts installs both, their absence is a fault. */
const mustCompare = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
const differenceOf = (name: string, picture: Buffer): string | null =>
  canCompare ? compareWithApproved(name, picture) : null;

describe('the window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.runIf(!canCompare)('is not compared with pictures: Chromium or fonts-open-sans is missing', () => {
    expect(mustCompare).toBe(false);
  });

  const open = async (screen: Screen, options: StageOptions): Promise<Stage> => {
    const stage = await openStage(browser, { size: wide, ...screen.options, ...options });
    await screen.open(stage);
    // The pointer would light up what lies under it.
    await stage.page.mouse.move(0, 0);
    return stage;
  };
  const look = async (page: Page): Promise<Buffer> => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.screenshot({ animations: 'disabled', caret: 'hide' });
  };

  describe.each(screens)('on $name', (screen) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open(screen, {});
    });
    afterAll(() => stage.close());

    it('reads as it was approved', async () => {
      const tree = await stage.page.locator('body').ariaSnapshot();
      await expect(tree).toMatchFileSnapshot(`accessibility-tree/${screen.name}.yaml`);
    });

    it.each(guises)('is as it was approved, and open to everybody, in $name', async (guise) => {
      await guise.put(stage.page);
      expect(await overflowOf(stage.page)).toBe(0);
      const picture = await look(stage.page);
      if (guise.pictures?.includes(screen.name) !== false)
        expect(differenceOf(`${guise.name}/${screen.name}`, picture)).toBeNull();
      expect(await violationsIn(stage.page)).toStrictEqual([]);
    });

    it('complains of nothing', () => {
      expect(stage.complaints).toStrictEqual([]);
    });
  });

  it.each(screens.filter(({ name }) => translated.includes(name)))(
    'is as it was approved in German, on $name',
    async (screen) => {
      const stage = await open(screen, { language: 'de' });
      try {
        expect(differenceOf(`german/${screen.name}`, await look(stage.page))).toBeNull();
        expect(await violationsIn(stage.page)).toStrictEqual([]);
        expect(stage.complaints).toStrictEqual([]);
      } finally {
        await stage.close();
      }
    },
  );

  it('follows the theme that was chosen, whatever the system has', async () => {
    const [screen] = screens;
    const stage = await open(screen!, { colorScheme: 'light', settings: { theme: 'high-contrast' } });
    try {
      expect(differenceOf('high-contrast/start', await look(stage.page))).toBeNull();
    } finally {
      await stage.close();
    }
  });
});
