import type { BrowserWindow } from 'electron';
import { writeJsonFile } from '../json-file.ts';
import type { WindowState } from './window-state.ts';

const quietMs = 500;

/** Keeps in a file where the window is, for the next start: a moment after it was moved, and when it closes. */
export function rememberWindow(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized' | 'isDestroyed'>,
  path: string,
  onFailed: (error: unknown) => void,
): void {
  let timer: NodeJS.Timeout | null = null;
  const save = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (window.isDestroyed()) return;
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    void writeJsonFile(path, state).catch(onFailed);
  };
  const later = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(save, quietMs);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', save);
}
