import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { addedSwitches } from './command-line.ts';
import { tellBrowser } from './control.ts';
import { readOptions } from './options.ts';
import { answerRequests } from './requests.ts';

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
    // A window of an app has no tabs and no address, and tells nobody of our switches.
    args: [
      ...addedSwitches(),
      ...browserArguments,
      ...(headless ? [] : ['--app=data:text/html,', '--test-type']),
    ],
    // Its own services have nothing to do here, and nothing to ask of any network.
    ignoreDefaultArgs: ['--enable-automation', ...(headless ? [] : ['about:blank'])],
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
