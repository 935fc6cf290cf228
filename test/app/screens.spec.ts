import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './harness/open-interface.ts';
import { screens } from './harness/screens.ts';
import type { Screen } from './harness/screens.ts';
import { openStage } from './harness/stage.ts';
import type { Stage, StageOptions } from './harness/stage.ts';
import { violationsIn } from './support/accessibility.ts';
import { compareWithApproved, takePicture } from './support/pictures.ts';

/** Every screen is opened once and then shown in one guise after the other, as a person may change them any time. */
interface Guise {
  readonly name: string;
  /** The colour behind everything, by which is seen that the theme is there. */
  readonly behind: string;
  readonly put: (page: Page) => Promise<void>;
  /** Without it, every screen is compared with a picture. */
  readonly pictures?: readonly string[];
}

const wide = { width: 1040, height: 800 };
const guises: readonly Guise[] = [
  { name: 'light', behind: 'rgb(243, 243, 243)', put: () => Promise.resolve() },
  { name: 'dark', behind: 'rgb(32, 32, 32)', put: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: 'forced-colors',
    behind: 'rgb(32, 32, 32)',
    put: (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }),
    pictures: ['start', 'check-running', 'verdict-this-computer', 'fix-question', 'history'],
  },
  {
    name: 'high-contrast',
    behind: 'rgb(0, 0, 0)',
    put: (page) => page.emulateMedia({ forcedColors: 'none', contrast: 'more' }),
    pictures: ['start', 'verdict-this-computer', 'settings'],
  },
  {
    name: 'narrow',
    behind: 'rgb(243, 243, 243)',
    async put(page) {
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
      await page.setViewportSize({ width: 480, height: 800 });
    },
  },
  {
    name: 'text-twice-as-large',
    behind: 'rgb(243, 243, 243)',
    async put(page) {
      await page.setViewportSize(wide);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    },
    pictures: ['start', 'verdict-this-computer', 'fix-question'],
  },
  {
    name: 'very-wide',
    behind: 'rgb(243, 243, 243)',
    async put(page) {
      await page.setViewportSize({ width: 2560, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    },
    pictures: [],
  },
];
/** By how many pixels something stands out of the page, which scrolls down but never sideways, and of the window. */
const overflowOf = (page: Page): Promise<{ page: number; window: number }> =>
  page.locator('main').evaluate((main) => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { page: main.scrollWidth - main.clientWidth, window: scrollHeight - clientHeight };
  });
/** The screens that another language changes the most. */
const translated = [
  'start',
  'check-running',
  'verdict-this-computer',
  'fix-question',
  'history',
  'report',
  'settings',
];

/** The approved pictures are Debian's Chromium and its fonts; another system sets letters otherwise. */
const canCompare =
  existsSync('/usr/bin/chromium') && existsSync('/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf');
/** Where scripts/install-test-servers.ts installs both, their absence is a fault. */
const mustCompare = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
const differenceOf = async (name: string, page: Page): Promise<string | null> =>
  canCompare ? compareWithApproved(name, await takePicture(page)) : null;

describe('the window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('is compared with pictures wherever Chromium and fonts-open-sans come with the tests', () => {
    expect(canCompare || !mustCompare).toBe(true);
  });

  const open = async (screen: Screen, options: StageOptions): Promise<Stage> => {
    const stage = await openStage(browser, { size: wide, ...screen.options, ...options });
    await screen.open(stage);
    // The pointer would light up what lies under it.
    await stage.page.mouse.move(0, 0);
    return stage;
  };
  const standStill = async (page: Page, { middle }: Screen): Promise<void> => {
    // Where a page stands that has become longer or shorter is Chromium's affair, and not always the same.
    await middle?.(page).evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await page.evaluate(async () => {
      await document.fonts.ready;
      // What follows from a change of the window is drawn with the second frame.
      for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      // One that is cancelled has nothing more to show.
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  };

  describe.each(screens)('on $name', (screen) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open(screen, {});
    });
    afterAll(() => stage.close());

    it('reads as it was approved', async () => {
      const dialog = stage.page.locator('[role=dialog], [role=alertdialog]');
      // What lies under a dialog is not read; when exactly it is taken out is Fluent's affair.
      const read = (await dialog.count()) > 0 ? dialog : stage.page.locator('body');
      const tree = await read.ariaSnapshot();
      await expect(tree).toMatchFileSnapshot(`accessibility-tree/${screen.name}.yaml`);
    });

    it.each(guises)('is as it was approved, and open to everybody, in $name', async (guise) => {
      await guise.put(stage.page);
      await stage.page.waitForFunction(
        (colour) => document.documentElement.style.backgroundColor === colour,
        guise.behind,
      );
      expect(await overflowOf(stage.page)).toStrictEqual({ page: 0, window: 0 });
      await standStill(stage.page, screen);
      if (guise.pictures?.includes(screen.name) !== false)
        expect(await differenceOf(`${guise.name}/${screen.name}`, stage.page)).toBeNull();
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
        await standStill(stage.page, screen);
        expect(await differenceOf(`german/${screen.name}`, stage.page)).toBeNull();
        expect(await violationsIn(stage.page)).toStrictEqual([]);
        expect(stage.complaints).toStrictEqual([]);
      } finally {
        await stage.close();
      }
    },
  );

  it('follows the theme that was chosen, whatever the system has', async () => {
    const screen = screens[0]!;
    const stage = await open(screen, { colorScheme: 'light', settings: { theme: 'high-contrast' } });
    try {
      await standStill(stage.page, screen);
      expect(await differenceOf('high-contrast/start', stage.page)).toBeNull();
    } finally {
      await stage.close();
    }
  });
});
