import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/pinned-tools.ts';

/** What a person does and sees, in the words of the window. */
export interface Journey {
  /** Types the computer and presses the button; back when the answer is there. */
  readonly check: (target: string) => Promise<void>;
  readonly heading: () => Promise<string>;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly goTo: (page: 'Check' | 'History' | 'Report' | 'Settings') => Promise<void>;
  /** Waits until the words stand in the window. */
  readonly sees: (words: string | RegExp) => Promise<void>;
  /** A picture of the window for people to look at, in dist/screenshots. */
  readonly picture: (name: string) => Promise<void>;
}

/** Long enough for a machine that runs other suites beside this one. */
export const patience = 45_000;

export function journeyOn(page: Page, name: string): Journey {
  page.setDefaultTimeout(patience);
  const folder = join(root, 'dist', 'screenshots', name);
  let pictures = 0;
  return {
    async check(target) {
      await page.getByRole('textbox', { name: 'Computer' }).fill(target);
      await page.getByRole('button', { name: 'Find out why' }).click();
      await page.getByRole('button', { name: 'Check again' }).waitFor();
    },
    heading: () => page.getByRole('heading', { level: 1 }).innerText(),
    press: (button) => page.getByRole('button', { name: button, exact: typeof button === 'string' }).click(),
    goTo: (place) => page.getByRole('navigation').getByRole('button', { name: place }).click(),
    sees: (words) => page.getByText(words).first().waitFor(),
    async picture(what) {
      mkdirSync(folder, { recursive: true });
      pictures += 1;
      const number = String(pictures).padStart(2, '0');
      await page.screenshot({ path: join(folder, `${number}-${what}.png`) });
    },
  };
}
