import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import type { Page } from 'playwright-core';
import { readOptions } from './options.ts';

type Source = NativeTheme['themeSource'];

class StandInTheme extends EventEmitter implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> {
  #source: Source = 'system';
  readonly pages = new Set<Page>();

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    this.#source = source;
    for (const page of this.pages) void applyThemeTo(page).catch(() => undefined);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? readOptions().systemTheme : this.#source) === 'dark';
  }
}

export const nativeTheme = new StandInTheme();

export async function applyThemeTo(page: Page): Promise<void> {
  nativeTheme.pages.add(page);
  page.once('close', () => nativeTheme.pages.delete(page));
  await page.emulateMedia({ colorScheme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' });
}
