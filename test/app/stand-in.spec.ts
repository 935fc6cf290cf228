import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/electron-stand-in/find-browser.ts';
import { startStandIn } from '../../scripts/electron-stand-in/start-stand-in.ts';

/**
 * The stand-in for Electron refuses what Electron refuses, in this order: a program that tries it, before the app is
 * ready and after. Each line is what became of one call.
 */
const program = `
import { app, BrowserWindow, ipcMain, protocol, screen, session, utilityProcess } from 'electron';
const outcomes = {};
const attempt = (name, run) => {
  try { run(); outcomes[name] = 'done'; } catch (error) { outcomes[name] = error.message; }
};
attempt('early window', () => new BrowserWindow());
attempt('early handler of a scheme', () => protocol.handle('app', () => new Response()));
attempt('early process', () => utilityProcess.fork('nothing.js'));
attempt('early screen', () => screen.getAllDisplays());
attempt('scheme in time', () => protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]));
attempt('sandbox in time', () => app.enableSandbox());
await app.whenReady();
attempt('late scheme', () => protocol.registerSchemesAsPrivileged([]));
attempt('late sandbox', () => app.enableSandbox());
attempt('unknown folder', () => app.getPath('no such folder'));
attempt('handler of a scheme', () => protocol.handle('app', () => new Response()));
attempt('the same again', () => protocol.handle('app', () => new Response()));
attempt('handler of a channel', () => ipcMain.handle('x', () => 0));
attempt('a second one', () => ipcMain.handle('x', () => 0));
for (const unsafe of [{ sandbox: false }, { contextIsolation: false }, { nodeIntegration: true }]) {
  attempt(JSON.stringify(unsafe), () => new BrowserWindow({ webPreferences: unsafe }));
}
const window = new BrowserWindow({ show: false });
attempt('a function to the page', () => window.webContents.send('x', () => 0));
window.destroy();
attempt('bounds of a window that is gone', () => window.getBounds());
attempt('a message to it', () => window.webContents.send('x', 1));
process.stdout.write(JSON.stringify(outcomes), () => app.exit(0));
`;

let folder: string;
let outcomes: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-stand-in-'));
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, program);
  const child = startStandIn({
    entry,
    words: [`--user-data-dir=${folder}`],
    controlled: false,
    output: 'pipe',
    browser: findBrowser() ?? '',
    headless: true,
    systemTheme: 'light',
    browserArguments: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  await once(child, 'close');
  outcomes = JSON.parse(said) as typeof outcomes;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('the stand-in for Electron', () => {
  it.each([
    ['early window', /before app is ready/u],
    ['early handler of a scheme', /after app is ready/u],
    ['early process', /after app is ready/u],
    ['early screen', /after app is ready/u],
    ['late scheme', /before app is ready/u],
    ['late sandbox', /before app is ready/u],
    ['unknown folder', /Failed to get/u],
    ['the same again', /Failed to register protocol/u],
    ['a second one', /second handler/u],
    ['{"sandbox":false}', /sandboxed/u],
    ['{"contextIsolation":false}', /isolated/u],
    ['{"nodeIntegration":true}', /without Node/u],
    ['a function to the page', /could not be cloned/u],
    ['bounds of a window that is gone', /destroyed/u],
    ['a message to it', /destroyed/u],
  ])('refuses: %s', (call, why) => {
    expect(outcomes[call]).toMatch(why);
  });

  it.each(['scheme in time', 'sandbox in time', 'handler of a scheme', 'handler of a channel'])(
    'does: %s',
    (call) => {
      expect(outcomes[call]).toBe('done');
    },
  );
});
