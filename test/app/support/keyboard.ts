import type { Page } from 'playwright-core';

/** Somebody who never touches the pointer. */
export interface Keyboard {
  /** Goes on with Tab until the part with this name has the focus, and can be seen to have it. */
  readonly tabTo: (name: RegExp) => Promise<void>;
  readonly tabBackTo: (name: RegExp) => Promise<void>;
  readonly press: (key: 'Enter' | 'Space' | 'Escape') => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Until a dialog is there and has taken the focus; before that a key may still go to the page behind it. */
  readonly inDialog: () => Promise<void>;
  /** The words of what has the focus. */
  readonly focused: () => Promise<string>;
}

/** More stops than any page has. */
const mostStops = 120;

export function keyboardOn(page: Page): Keyboard {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const part = document.activeElement;
      const labels = part instanceof HTMLInputElement ? [...(part.labels ?? [])] : [];
      const words = [part?.getAttribute('aria-label'), ...labels.map((label) => label.textContent)];
      return [...words, part?.textContent].filter((text) => text !== null && text !== undefined).join(' ');
    });
  const go = async (key: string, name: RegExp): Promise<void> => {
    for (let stops = 0; stops < mostStops; stops += 1) {
      await page.keyboard.press(key);
      if (!name.test(await focused())) continue;
      if (!(await page.evaluate(() => document.activeElement?.matches(':focus-visible') === true)))
        throw new Error(`The focus on ${String(name)} cannot be seen`);
      return;
    }
    throw new Error(`${key} never reaches ${String(name)}`);
  };
  return {
    focused,
    tabTo: (name) => go('Tab', name),
    tabBackTo: (name) => go('Shift+Tab', name),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    inDialog: async () => {
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] *') === true);
    },
  };
}
