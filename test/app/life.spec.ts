import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchApp, startAgain } from './support/launch-app.ts';
import { practiceHost } from './support/practice.ts';
import type { LaunchedApp, LaunchOptions } from './support/launch-app.ts';

let folder: string;
const running: LaunchedApp[] = [];
const launch = async (options: LaunchOptions = {}): Promise<LaunchedApp> => {
  const app = await launchApp({ userData: join(folder, 'kept'), ...options });
  running.push(app);
  return app;
};
/** Machines that test are busy ones: what is awaited here has no time limit of its own. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 60_000 });
const computer = (page: Page) => page.getByRole('textbox', { name: 'Computer' });
/** The process id of the part that checks and repairs, which starts when the first screen is there. */
async function engineOf(app: LaunchedApp): Promise<number> {
  await eventually(() => enginesOf(app).then(({ length }) => length)).toBe(1);
  const [engine] = await enginesOf(app);
  if (engine === undefined) throw new Error('There is no engine');
  return engine;
}

function enginesOf({ main }: LaunchedApp): Promise<number[]> {
  return main.evaluate(
    ({ app }) =>
      app
        .getAppMetrics()
        // Chromium has utility processes of its own, such as that of the network.
        .filter(({ serviceName }) => serviceName === 'node.mojom.NodeService')
        .map(({ pid }) => pid),
    null,
  );
}
const widthOf = ({ main }: LaunchedApp): Promise<number | undefined> =>
  main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width, null);
const log = (): string => readFileSync(join(folder, 'kept', 'logs', 'app.log'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-life-'));
});
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('what the app is started with', () => {
  it('is filled in from a link, and nothing begins', async () => {
    const { page } = await launch({ args: ['rdp-troubleshooter://check?host=server01:3390'] });
    await eventually(() => computer(page).inputValue()).toBe('server01:3390');
    expect(await page.getByText('Filled in by a link').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Find out why' }).isEnabled()).toBe(true);
  });

  it('is refused with a reason when the link wants anything else', async () => {
    const { page } = await launch({ args: ['rdp-troubleshooter://fix?host=server01'] });
    await page.getByText(/was not used/u).waitFor();
    expect(await computer(page).inputValue()).toBe('');
  });

  it('is read from a file of Remote Desktop', async () => {
    const file = join(folder, 'work.rdp');
    writeFileSync(file, Buffer.from('\uFEFFfull address:s:server02\r\nserver port:i:3391\r\n', 'utf16le'));
    const { page } = await launch({ args: [file] });
    await eventually(() => computer(page).inputValue()).toBe('server02:3391');
  });

  it('comes to the window that is there when the app is started again', async () => {
    const { page } = await launch();
    await computer(page).waitFor();
    expect(await startAgain(join(folder, 'kept'), ['rdp-troubleshooter://check?host=server03'])).toBe(0);
    await eventually(() => computer(page).inputValue()).toBe('server03:3389');
  });
});

describe('what is kept between two starts', () => {
  it('is the size of the window', async () => {
    const first = await launch({ size: { width: 900, height: 650 } });
    await computer(first.page).waitFor();
    await eventually(() => widthOf(first)).toBe(900);
    await first.main.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ width: 700, height: 600 });
    }, null);
    await expect
      .poll(
        () =>
          existsSync(join(folder, 'kept', 'window.json')) &&
          readFileSync(join(folder, 'kept', 'window.json'), 'utf8'),
      )
      .toContain('700');
    await first.close();
    const second = await launch();
    await computer(second.page).waitFor();
    await eventually(() => widthOf(second)).toBe(700);
    // What Windows draws around a window is part of it, and not of the page.
    expect(await second.page.evaluate('700 - innerWidth')).toBeLessThan(40);
  });

  it('are the settings, and the theme is the one that was chosen', async () => {
    const first = await launch();
    const dark = (page: Page): Promise<unknown> =>
      page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
    expect(await dark(first.page)).toBe(false);
    await first.page.evaluate("rdpTroubleshooter.request('settings/write', { theme: 'dark' })");
    await eventually(() => dark(first.page)).toBe(true);
    await first.close();
    const second = await launch();
    await computer(second.page).waitFor();
    expect(await dark(second.page)).toBe(true);
  });
});

describe('when something ends unexpectedly', () => {
  it('the window opens again, and says so once', async () => {
    const app = await launch();
    await computer(app.page).waitFor();
    const next = app.nextPage();
    const devTools = await app.page.context().newCDPSession(app.page);
    void devTools.send('Page.crash').catch(() => undefined);
    const page = await next;
    await computer(page).waitFor();
    await page.getByText('The window had to be started again').waitFor();
    // The page has asked before, and was told then.
    expect(await page.evaluate("rdpTroubleshooter.request('start/read', {})")).toMatchObject({
      value: { restartedAfterCrash: false },
    });
    expect(log()).toContain('interface ended');
  });

  it('the engine is started again, and what was asked meanwhile has an answer', async () => {
    const app = await launch();
    await computer(app.page).waitFor();
    const ask = (): Promise<unknown> => app.page.evaluate("rdpTroubleshooter.request('history/read', {})");
    expect(await ask()).toMatchObject({ ok: true });
    process.kill(await engineOf(app), 'SIGKILL');
    await eventually(() => log()).toContain('engine ended with code');
    await eventually(ask).toMatchObject({ ok: true });
  });
});

describe('while something takes long', () => {
  // A process that is stopped does nothing at all: whatever goes on does not run in it.
  it.runIf(process.platform !== 'win32')('the window goes on, because checks run elsewhere', async () => {
    const host = await practiceHost('healthy');
    try {
      const app = await launch({ args: [host.target] });
      const { page } = app;
      await computer(page).waitFor();
      const engine = await engineOf(app);
      process.kill(engine, 'SIGSTOP');
      try {
        await page.getByRole('button', { name: 'Find out why' }).click();
        await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
        await page.getByRole('heading', { name: 'Settings' }).waitFor();
        expect(await page.evaluate("rdpTroubleshooter.request('about/read', {})")).toMatchObject({
          ok: true,
        });
      } finally {
        process.kill(engine, 'SIGCONT');
      }
      await page.getByRole('navigation').getByRole('button', { name: 'Check' }).click();
      await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
    } finally {
      await host.stop();
    }
  });
});

describe('the log', () => {
  it('holds nothing of what was typed or found', async () => {
    const { page } = await launch({ args: ['secret-server.example'] });
    await computer(page).waitFor();
    await page.evaluate(
      "rdpTroubleshooter.request('document/drop', { name: 'secret-name.rdp', text: 'secret-text' })",
    );
    await page.evaluate("rdpTroubleshooter.request('check/start', { target: 'secret-server.example' })");
    await eventually(() => log()).toContain('request refused: payload');
    expect(log()).not.toMatch(/secret/u);
  });
});
