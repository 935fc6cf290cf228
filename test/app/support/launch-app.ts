import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron, chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { appEntry, appFolder } from '../../../scripts/app-folder.ts';
import { findElectron } from '../../../scripts/electron-binary.ts';
import type { FromStandIn } from '../../../scripts/electron-stand-in/control.ts';
import { findBrowser } from '../../../scripts/electron-stand-in/find-browser.ts';
import { startStandIn } from '../../../scripts/electron-stand-in/start-stand-in.ts';
import { root } from '../../../scripts/pinned-tools.ts';
import type { Settings } from '../../../src/shared/ipc/settings.ts';
import { standInMain } from './launched-main.ts';
import type { LaunchedMain } from './launched-main.ts';

export interface LaunchOptions {
  /** Words of the command line: a target, a file, a link, switches. */
  readonly args?: readonly string[];
  /** A recorded computer that stands in for this one: a file's path. The app changes a copy of it in `userData`. */
  readonly practiceComputer?: string;
  /** BCP 47; `en-US` when it is not said. */
  readonly locale?: string;
  /** What the system prefers. What the person chose is in `settings`. */
  readonly theme?: 'light' | 'dark';
  readonly settings?: Partial<Settings>;
  readonly size?: { readonly width: number; readonly height: number };
  /** The folder of what the app keeps, for a second start; a fresh one when it is not said. */
  readonly userData?: string;
  /**
   * Called when the app itself notes that its window can be used. The stand-in's browser is let alone until then: whoever
   * watches a page while it opens makes it slower.
   */
  readonly onUsable?: (main: LaunchedMain) => Promise<void>;
}

export interface LaunchedApp {
  readonly page: Page;
  readonly main: LaunchedMain;
  /** The folder in which the app keeps its settings, its journal and its log. */
  readonly userData: string;
  /** The page of a window that was opened later, as after a crash. */
  readonly nextPage: () => Promise<Page>;
  /** Ends the app. The folder goes with it, unless it was given. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the built app with its real main process: in Electron where its program is installed, else in Node with the
 * stand-in and an installed Chromium.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-app-'));
  const practiceComputer = prepare(userData, options);
  const words = [
    `--user-data-dir=${userData}`,
    `--lang=${options.locale ?? 'en-US'}`,
    ...(practiceComputer === null ? [] : [`--practice-computer=${practiceComputer}`]),
    ...(options.args ?? []),
  ];
  const electron = findElectron();
  const theme = options.theme ?? 'light';
  const { onUsable } = options;
  const beforeWatched = async (main: LaunchedMain): Promise<void> => {
    if (onUsable === undefined) return;
    await untilUsable(userData);
    await onUsable(main);
  };
  const { close, ...launched } =
    electron === null
      ? await launchStandIn(words, theme, beforeWatched)
      : await launchElectron(electron, words, beforeWatched);
  return {
    ...launched,
    userData,
    async close() {
      await close();
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Launched = Omit<LaunchedApp, 'userData'>;

async function launchStandIn(
  words: readonly string[],
  systemTheme: 'light' | 'dark',
  beforeWatched: (main: LaunchedMain) => Promise<void>,
): Promise<Launched> {
  const browser = findBrowser();
  if (browser === null) throw new Error('No Chromium, Chrome or Edge is installed');
  const child = startStandIn({
    entry: appEntry,
    words,
    controlled: true,
    browser,
    headless: true,
    systemTheme,
    browserArguments: ['--remote-debugging-port=0', '--disable-gpu', ...withoutSandboxAsRoot()],
  });
  const main = standInMain(child);
  const [{ endpoint }] = (await once(child, 'message')) as [Extract<FromStandIn, { kind: 'browser' }>];
  await beforeWatched(main);
  const connected = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const [context] = connected.contexts();
  if (context === undefined) throw new Error('The browser has no window');
  const isApp = (page: Page): boolean => page.url().startsWith('https://rdp-troubleshooter.invalid/');
  const nextPage = async (): Promise<Page> => {
    const page = await context.waitForEvent('page');
    await page.waitForURL('https://rdp-troubleshooter.invalid/**', { waitUntil: 'domcontentloaded' });
    return page;
  };
  const [first] = context.pages();
  if (first === undefined) throw new Error('The browser has no window');
  if (!isApp(first))
    await first.waitForURL('https://rdp-troubleshooter.invalid/**', { waitUntil: 'domcontentloaded' });
  return {
    page: first,
    main,
    nextPage,
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** @returns milliseconds from the start of the main process until its window could be used, as the app noted in its log; null before */
export function usableAfter(userData: string): number | null {
  const log = join(userData, 'logs', 'app.log');
  if (!existsSync(log)) return null;
  const noted = /window usable after milliseconds (?<ms>\d+)/u.exec(readFileSync(log, 'utf8'));
  return noted === null ? null : Number(noted.groups?.['ms']);
}

async function untilUsable(userData: string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (usableAfter(userData) !== null) return;
    await sleep(50);
  }
  throw new Error('The app did not note within a minute that its window can be used');
}

/** The theme that the system prefers is the real system's there. */
async function launchElectron(
  executablePath: string,
  words: readonly string[],
  afterwards: (main: LaunchedMain) => Promise<void>,
): Promise<Launched> {
  const app = await _electron.launch({
    executablePath,
    args: [...withoutSandboxAsRoot(), appFolder, ...words],
    cwd: root,
  });
  const main: LaunchedMain = {
    evaluate: (run, argument) => app.evaluate(run as never, argument as never) as never,
  };
  await afterwards(main);
  return {
    page: await app.firstWindow(),
    main,
    nextPage: () => app.waitForEvent('window'),
    close: () => app.close(),
  };
}

/**
 * Starts the app once more while it runs, as a second click on its icon does.
 * @returns its exit code
 */
export async function startAgain(userData: string, words: readonly string[]): Promise<number | null> {
  const all = [`--user-data-dir=${userData}`, ...words];
  const electron = findElectron();
  const child =
    electron === null
      ? startStandIn({
          entry: appEntry,
          words: all,
          controlled: false,
          browser: findBrowser() ?? '',
          headless: true,
          systemTheme: 'light',
          browserArguments: withoutSandboxAsRoot(),
        })
      : spawn(electron, [...withoutSandboxAsRoot(), appFolder, ...all], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** Chromium's sandbox needs a user that is not root; those that build in containers often are. */
function withoutSandboxAsRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** @returns the app's own copy of the practice computer; one that is there already stays as it was left */
function prepare(userData: string, { settings, size, practiceComputer }: LaunchOptions): string | null {
  mkdirSync(userData, { recursive: true });
  if (settings !== undefined) writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  if (size !== undefined) {
    const state = { bounds: { x: 0, y: 0, ...size }, maximised: false };
    writeFileSync(join(userData, 'window.json'), JSON.stringify(state));
  }
  if (practiceComputer === undefined) return null;
  const copy = join(userData, basename(practiceComputer));
  if (!existsSync(copy)) copyFileSync(practiceComputer, copy);
  return copy;
}
