import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { appFolder } from '../../scripts/app-folder.ts';
import { ownerTextOf } from '../../src/engine/owner-text.ts';
import { nativeTexts } from '../../src/main/native-texts.ts';
import { defaultSettings } from '../../src/shared/ipc/settings.ts';
import { quietHandlers } from './harness/fake-main.ts';
import { launchChromium, openInterface } from './harness/open-interface.ts';
import { screens } from './harness/screens.ts';
import { openStage, storedReport } from './harness/stage.ts';
import { patience } from './support/journey.ts';
import { launchApp } from './support/launch-app.ts';
import type { LaunchedApp } from './support/launch-app.ts';
import { practiceComputer, practiceHost } from './support/practice.ts';

/** The screens that show the most of what the engine says. */
const shown = screens.filter(({ name }) =>
  /verdict|fix-|history$|check-|start-with|pause|cause|^report$/u.test(name),
);

describe('the window in German', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(shown)('leaves nothing in English: $name', async (screen) => {
    const { handlers, ...options } = screen.options ?? {};
    const letter = ownerTextOf(storedReport(options.report ?? 'expired'));
    const stage = await openStage(browser, {
      ...options,
      language: 'de',
      handlers: {
        ...(letter === null ? {} : { 'owner/read': () => Promise.resolve({ ok: true, value: letter }) }),
        ...handlers,
      },
    });
    try {
      await screen.open(stage);
      const { page } = stage;
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
          fold.click();
      });
      await page.getByText('Einen Moment').first().waitFor({ state: 'hidden' });
      expect(await page.locator('[lang=en]').allInnerTexts()).toEqual([]);
      for (const frame of page.frames().slice(1)) {
        expect(await frame.locator('html').getAttribute('lang')).toBe('de');
        expect(await frame.locator('[lang=en]').allInnerTexts()).toEqual([]);
      }
    } finally {
      await stage.close();
    }
  });
});

describe('a window that cannot begin', () => {
  it('says so in the language of the system', async () => {
    const browser = await launchChromium();
    try {
      const { page } = await openInterface(browser, {
        folder: join(appFolder, 'interface'),
        locale: 'de-CH',
        handlers: quietHandlers({ 'start/read': () => Promise.reject(new Error('The engine is gone.')) }),
      });
      await page.getByText('Das Programm hat nicht geantwortet.').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('de');
    } finally {
      await browser.close();
    }
  });
});

describe('what leaves the app in German', () => {
  const computer = practiceComputer('healthy-windows-11');
  const saved = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-german-'));
  let host: Awaited<ReturnType<typeof practiceHost>>;
  let app: LaunchedApp;
  beforeAll(async () => {
    host = await practiceHost('certificate-expired');
    // As the system of somebody in Austria has it; nothing is chosen in the settings.
    app = await launchApp({ practiceComputer: computer.path, locale: 'de-AT', args: [host.target] });
    const { page } = app;
    page.setDefaultTimeout(patience);
    await page.getByRole('button', { name: 'Ursache finden' }).click();
    await page.getByRole('button', { name: 'Erneut prüfen' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Bericht' }).click();
  });
  afterAll(async () => {
    await app.close();
    await host.stop();
    computer.remove();
    rmSync(saved, { recursive: true });
  });
  const headline = /Das Zertifikat des Servers ist am \d\d\.\d\d\.\d{4} abgelaufen/u;

  it('is the preview', async () => {
    const frame = app.page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 2, name: headline }).waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('de');
    expect(await frame.locator('[lang=en]').allInnerTexts()).toEqual([]);
  });

  const saveAs = async (button: string, name: string): Promise<string> => {
    const file = join(saved, name);
    await app.main.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
    }, file);
    await app.page.getByRole('button', { name: button }).click();
    await app.page.getByText(`Gespeichert als ${name}.`).waitFor();
    return readFileSync(file, 'utf8');
  };

  it('is the saved file, while the one for programs is the same in every language', async () => {
    const page = await saveAs('Als HTML speichern', 'bericht.html');
    expect(page).toContain('<html lang="de">');
    expect(page).toMatch(headline);
    expect(page).not.toContain('lang="en"');
    expect(await saveAs('Als JSON speichern', 'bericht.json')).toMatch(
      /The server’s certificate expired on \d{4}-\d\d-\d\d/u,
    );
  });

  it('is the text for a ticket', async () => {
    await app.page.getByRole('button', { name: 'Für ein Ticket kopieren' }).click();
    await app.page.getByText('Kopiert.').waitFor();
    const copied = await app.main.evaluate(({ clipboard }) => clipboard.readText(), null);
    expect(copied.split('\n')[0]).toMatch(headline);
    expect(copied).toMatch(/^ {2}gescheitert {4}Zertifikat: Das Zertifikat ist am .* abgelaufen\./mu);
  });
});

describe('the box of the system, when the window keeps closing', () => {
  it('speaks the language that was chosen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-box-'));
    const app = await launchApp({ locale: 'en-US', settings: { ...defaultSettings, language: 'de' } });
    try {
      const file = join(folder, 'said.json');
      await app.main.evaluate(({ dialog }, path) => {
        const { writeFileSync } = process.getBuiltinModule('fs');
        // The app ends after it, so what it said has to be somewhere else.
        Object.assign(dialog, {
          showErrorBox: (title: string, text: string) => writeFileSync(path, JSON.stringify({ title, text })),
        });
      }, file);
      let { page } = app;
      for (let crash = 1; crash <= 3; crash += 1) {
        await page.getByRole('textbox', { name: 'Computer' }).waitFor();
        const next = crash < 3 ? app.nextPage() : null;
        const devTools = await page.context().newCDPSession(page);
        void devTools.send('Page.crash').catch(() => undefined);
        if (next !== null) page = await next;
      }
      await expect.poll(() => existsSync(file), { timeout: patience }).toBe(true);
      const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
      expect(said).toEqual(nativeTexts.de.windowKeepsClosing);
    } finally {
      await app.close();
      rmSync(folder, { recursive: true });
    }
  });
});
