import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { addedSwitches } from './command-line.ts';
import { tellBrowser } from './control.ts';
import { readOptions } from './options.ts';
import { answerRequests } from './requests.ts';
import { windowOfAnApp } from './window-of-an-app.ts';

let context: BrowserContext | null = null;
let profile: string | null = null;
let stopping = false;

/** Starts the browser that shows the windows, with a profile that is thrown away. */
export async function startBrowser(onEnded: () => void): Promise<void> {
  const { browser, headless, browserArguments } = readOptions();
  profile = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-window-'));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    viewport: null,
    args: [...addedSwitches(), ...browserArguments, ...windowOfAnApp.args],
    ignoreDefaultArgs: windowOfAnApp.ignoreDefaultArgs,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    acceptDownloads: false,
  });
  context.on('close', () => {
    if (!stopping) onEnded();
  });
  await answerRequests(context);
  tellBrowser(profile);
}

export function browserContext(): BrowserContext {
  if (context === null) throw new Error('Cannot create BrowserWindow before app is ready');
  return context;
}

export async function stopBrowser(): Promise<void> {
  stopping = true;
  await context?.close().catch(() => undefined);
  if (profile !== null) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
