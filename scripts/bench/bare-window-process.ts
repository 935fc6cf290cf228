import { enableCompileCache } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { windowOfAnApp } from '../electron-stand-in/window-of-an-app.ts';
import { root } from '../pinned-tools.ts';

/**
 * Opens a window of the browser as the stand-in for Electron does, with an empty page, prints after how many
 * milliseconds of this process it was there and how many of the processor it took, and ends. What any app that opens so has to wait for.
 */
enableCompileCache(join(root, '.cache', 'compiled'));
const { chromium } = await import('playwright-core');
const [, , executablePath = ''] = process.argv;
const profile = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-bare-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  viewport: null,
  args: [
    '--remote-debugging-port=0',
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...windowOfAnApp.args,
  ],
  ignoreDefaultArgs: windowOfAnApp.ignoreDefaultArgs,
});
const page = context.pages()[0] ?? (await context.newPage());
await page.goto('data:text/html,<title>Empty</title>');
await page.evaluate('new Promise((done) => requestAnimationFrame(() => done()))');
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ usableMs: performance.now(), processorMs: (user + system) / 1000 }));
await context.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
