import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clipboard, Dialog, Display, Screen, Shell } from 'electron';
import { app } from './app.ts';
import { readOptions } from './options.ts';
import { refuseBeforeReady } from './readiness.ts';

/**
 * What belongs to the desktop and not to a window. A preview has no dialogs: what is saved goes to the folder for
 * downloads under the proposed name, and a file to open is dropped into the window. Tests put their own in place.
 */
export const dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'> = {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog(...args: readonly unknown[]) {
    const { defaultPath } = (args.at(-1) ?? {}) as { readonly defaultPath?: string };
    const filePath = freeName(join(app.getPath('downloads'), defaultPath ?? 'report'));
    return Promise.resolve({ canceled: false, filePath });
  },
  showErrorBox(title, content) {
    process.stderr.write(`${title}\n${content}\n`);
  },
};

let copied = '';
export const clipboard: Pick<Clipboard, 'writeText' | 'readText'> = {
  writeText(text) {
    copied = text;
    return Promise.resolve();
  },
  readText: () => Promise.resolve(copied),
};

export const shell: Pick<Shell, 'openExternal'> = {
  async openExternal(address) {
    if (!URL.canParse(address)) throw new Error('Invalid URL');
    if (readOptions().headless) return;
    const program = process.platform === 'win32' ? 'explorer.exe' : 'xdg-open';
    await new Promise<void>((done, failed) => {
      spawn(program, [address], { stdio: 'ignore', detached: true })
        .once('spawn', done)
        .once('error', failed);
    });
  },
};

const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
export const screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'> = {
  getAllDisplays() {
    refuseBeforeReady('screen.getAllDisplays');
    return [{ workArea, bounds: workArea, scaleFactor: 1 } as Display];
  },
  getPrimaryDisplay: () => ({ workArea, bounds: workArea, scaleFactor: 1 }) as Display,
};

export const Menu = {
  setApplicationMenu: (): void => undefined,
};

function freeName(path: string): string {
  if (!existsSync(path)) return path;
  const dot = path.lastIndexOf('.');
  for (let number = 2; ; number += 1) {
    const other = `${path.slice(0, dot)} (${number})${path.slice(dot)}`;
    if (!existsSync(other)) return other;
  }
}
