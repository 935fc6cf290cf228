import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { appEntry, appFolder } from './app-folder.ts';
import { findBrowser } from './electron-stand-in/find-browser.ts';
import { startStandIn } from './electron-stand-in/start-stand-in.ts';
import { fetchElectron } from './fetch-electron.ts';
import { root } from './pinned-tools.ts';
import { cliEntry, sourcesChanged } from './sources-changed.mjs';

/**
 * `npm start`: builds and opens the app. Without Electron's program it opens in the window of an installed browser,
 * without a display it is the command line that checks a practice host.
 */
const words = process.argv.slice(2);
const hasDisplay =
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;

const help = `npm start                     opens the app
npm start -- server01:3390    with the computer filled in
npm start -- work.rdp         or from a file of Remote Desktop, or a saved report
npm start -- "rdp-troubleshooter://check?host=server01"

Without Electron's program it opens in a window of an installed Chromium, Chrome or Edge. Without a display it
checks on the command line. Elsewhere than on Windows a recorded computer stands in for yours.
`;

if (words.some((word) => word === '--help' || word === '-h')) process.stdout.write(help);
else process.exitCode = hasDisplay ? await openApp() : await checkOnCommandLine();

async function openApp(): Promise<number> {
  if (sourcesChanged(appEntry)) await build('build-app.ts');
  const electron = fetchElectron();
  const browser = electron === null ? findBrowser() : null;
  if (electron === null && browser === null) {
    process.stderr.write(
      'Neither Electron nor a Chromium, Chrome or Edge is here, so this is the command line.\n',
    );
    return checkOnCommandLine();
  }
  const practice = process.platform === 'win32' ? null : await startPractice();
  try {
    const all = [...(practice?.words ?? []), ...(words.length > 0 ? words : (practice?.target ?? []))];
    if (electron !== null) return await ended(spawn(electron, [appFolder, ...all], { stdio: 'inherit' }));
    process.stderr.write(
      `Electron could not be fetched, so the app opens in a window of ${basename(browser ?? '')}: a preview, without changes that need an administrator.\n`,
    );
    return await ended(openPreview(browser ?? '', all));
  } finally {
    await practice?.close();
  }
}

function openPreview(browser: string, all: readonly string[]): ChildProcess {
  return startStandIn({
    entry: appEntry,
    words: all,
    controlled: false,
    browser,
    headless: false,
    systemTheme: 'light',
    browserArguments: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** Elsewhere than on Windows: a recorded computer with a fault, and a host to connect to. */
async function startPractice() {
  const recording = join(root, 'test', 'scenarios', 'machines', 'blocked-by-local-rule.json');
  const own = join(root, '.cache', 'practice', 'practice-computer.json');
  mkdirSync(dirname(own), { recursive: true });
  if (!existsSync(own)) copyFileSync(recording, own);
  const { startPracticeHost } = await import('../src/rdp/practice/index.ts');
  const host = await startPracticeHost({ scenario: 'healthy' });
  return {
    words: [`--practice-computer=${own}`],
    target: [`${host.host}:${host.port}`],
    close: () => host.close(),
  };
}

async function checkOnCommandLine(): Promise<number> {
  if (sourcesChanged()) await build('build.ts');
  const command = words.length === 0 ? ['start'] : ['check', ...words];
  return ended(spawn(process.execPath, [cliEntry, ...command], { stdio: 'inherit' }));
}

async function build(script: string): Promise<void> {
  const built = spawn(process.execPath, [join(root, 'scripts', script)], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if ((await ended(built)) !== 0) throw new Error('The build did not succeed; see the lines above.');
}

function ended(child: ChildProcess): Promise<number> {
  // Ctrl+C belongs to the program that runs; this waits for its end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => {
      done(code ?? 128);
    });
  });
}
