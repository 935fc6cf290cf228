import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyOn, patience } from '../support/journey.ts';
import type { Journey } from '../support/journey.ts';
import { keyboardOn } from '../support/keyboard.ts';
import type { Keyboard } from '../support/keyboard.ts';
import { launchApp } from '../support/launch-app.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { practiceComputer, practiceHost } from '../support/practice.ts';

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: patience });

/** The whole way without the pointer; each step goes on where the last one ended. */
describe('by keyboard alone', () => {
  const computer = practiceComputer('blocked-by-local-rule');
  const saved = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-saved-'));
  let host: Awaited<ReturnType<typeof practiceHost>>;
  let app: LaunchedApp;
  let person: Journey;
  let keyboard: Keyboard;
  beforeAll(async () => {
    host = await practiceHost('healthy');
    app = await launchApp({ practiceComputer: computer.path, size: { width: 1040, height: 800 } });
    person = journeyOn(app.page, 'keyboard');
    keyboard = keyboardOn(app.page);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    await host.stop();
    computer.remove();
    rmSync(saved, { recursive: true });
  });

  it('the computer is typed and checked', async () => {
    await keyboard.tabTo(/^Computer/u);
    await app.page.keyboard.press('Control+A');
    await keyboard.type(host.target);
    await keyboard.press('Enter');
    await app.page.getByRole('button', { name: 'Check again' }).waitFor();
    // What a screen reader says first is the verdict.
    await eventually(keyboard.focused).toBe('A firewall on this computer stops Remote Desktop');
  });

  it('raw values are opened and closed', async () => {
    await keyboard.tabTo(/^Raw values of Firewall/u);
    await keyboard.press('Enter');
    await person.sees('Copy the raw values of Firewall');
    await keyboard.press('Enter');
    await app.page.getByText('Copy the raw values of Firewall').waitFor({ state: 'detached' });
  });

  it('the fix is looked at, left with Escape, and the focus is back on its button', async () => {
    await keyboard.tabTo(/Let Remote Desktop through$/u);
    await keyboard.press('Enter');
    await app.page.getByRole('dialog').getByRole('combobox').waitFor();
    await keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(keyboard.focused).toMatch(/Let Remote Desktop through$/u);
  });

  it('the fix is made, and the new verdict shown', async () => {
    await keyboard.press('Enter');
    await app.page.getByRole('dialog').getByRole('combobox').waitFor();
    await keyboard.inDialog();
    await keyboard.tabTo(/Let Remote Desktop through$/u);
    await keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'It works now' }).waitFor();
    await eventually(keyboard.focused).toBe('Show the new verdict');
    await keyboard.press('Enter');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await person.heading()).toBe('Remote Desktop can connect, up to the sign-in');
  });

  it('the change is taken back', async () => {
    await keyboard.tabBackTo(/^History$/u);
    await keyboard.press('Enter');
    await eventually(keyboard.focused).toBe('What was changed');
    await keyboard.tabTo(/^Undo: /u);
    await keyboard.press('Enter');
    await keyboard.inDialog();
    await keyboard.tabTo(/^(?:Needs an administrator )?Undo$/u);
    await keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'Everything is as it was' }).waitFor();
    await eventually(keyboard.focused).toBe('Close');
    await keyboard.press('Enter');
    await person.sees('Undone');
  });

  it('a redacted report is saved', async () => {
    const file = join(saved, 'report.json');
    await app.main.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
    }, file);
    await keyboard.tabBackTo(/^Report$/u);
    await keyboard.press('Enter');
    await eventually(keyboard.focused).toBe('Report');
    await keyboard.tabTo(/^Computer names/u);
    await keyboard.press('Space');
    await keyboard.tabTo(/^Save as JSON$/u);
    await keyboard.press('Enter');
    await person.sees('Saved as report.json.');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ redacted: expect.anything() as unknown });
  });
});
