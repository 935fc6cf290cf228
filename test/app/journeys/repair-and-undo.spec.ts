import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/shared/report.ts';
import { journeyOn } from '../support/journey.ts';
import type { Journey } from '../support/journey.ts';
import { launchApp } from '../support/launch-app.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { practiceComputer, practiceHost } from '../support/practice.ts';

/** A person whose mstsc is blocked by a rule, given only the window; each step goes on where the last one ended. */
describe('a computer whose firewall blocks mstsc', () => {
  const computer = practiceComputer('blocked-by-local-rule');
  const saved = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-saved-'));
  let host: Awaited<ReturnType<typeof practiceHost>>;
  let app: LaunchedApp;
  let person: Journey;
  beforeAll(async () => {
    host = await practiceHost('healthy');
    app = await launchApp({ practiceComputer: computer.path, size: { width: 1040, height: 800 } });
    person = journeyOn(app.page, 'repair-and-undo');
  });
  afterAll(async () => {
    await app.close();
    await host.stop();
    computer.remove();
    rmSync(saved, { recursive: true });
  });

  it('is named as the cause, with the rule', async () => {
    await person.check(host.target);
    expect(await person.heading()).toBe('A firewall on this computer stops Remote Desktop');
    await person.sees(/by the rule “No Remote Desktop”/u);
    await person.sees('Can be undone completely. No restart.');
    await person.picture('verdict');
  });

  it('shows before the change what changes, and asks', async () => {
    await person.press(/^Needs an administrator Let Remote Desktop through$/u);
    await person.sees('The rule “No Remote Desktop” is switched off.');
    await person.sees('Complete, one click, also after a restart');
    await person.picture('question');
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await person.heading()).toBe('A firewall on this computer stops Remote Desktop');
  });

  it('is repaired, checked again and compared', async () => {
    await person.press(/^Needs an administrator Let Remote Desktop through$/u);
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /Let Remote Desktop through$/u })
      .click();
    await app.page.getByRole('heading', { name: 'It works now' }).waitFor();
    const firewall = app.page.getByRole('row', { name: /^Firewall/u });
    expect(await firewall.getByRole('cell').allInnerTexts()).toStrictEqual([
      expect.stringContaining('The firewall keeps mstsc from'),
      expect.stringContaining('Lets mstsc out to'),
    ]);
    await person.picture('after');
    await person.press('Show the new verdict');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await person.heading()).toBe('Remote Desktop can connect, up to the sign-in');
    await person.picture('green');
  });

  it('has the change in its history, and takes it back', async () => {
    await person.goTo('History');
    await person.sees('Let Remote Desktop through the firewall: 127.0.0.1');
    await person.sees('In force');
    await person.picture('history');
    await person.press(/^Undo: /u);
    await app.page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await app.page.getByRole('heading', { name: 'Everything is as it was' }).waitFor();
    await person.press('Close');
    await person.sees('Undone');
    await person.picture('history-undone');
  });

  it('is blocked again after the undo', async () => {
    await person.goTo('Check');
    await person.press('Check again');
    await app.page
      .getByRole('heading', { name: 'A firewall on this computer stops Remote Desktop' })
      .waitFor();
  });

  it('saves a report without the names and addresses that were switched off', async () => {
    await person.goTo('Report');
    await app.page.getByRole('switch', { name: 'Computer names' }).click();
    await app.page.getByRole('switch', { name: 'Addresses' }).click();
    const file = join(saved, 'report.json');
    await app.main.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
    }, file);
    await app.page.getByTitle('Preview of the report').waitFor();
    await person.picture('report');
    await person.press('Save as JSON');
    await person.sees('Saved as report.json.');
    const text = readFileSync(file, 'utf8');
    expect(reportSchema.parse(JSON.parse(text)).verdict.causes[0]?.id).toBe('firewall-blocks-client');
    // Of the recorded computer: its own address, and whom it connected to before. Loopback names nobody and stays.
    expect(text).not.toContain('192.0.2.55');
    expect(text).not.toContain('finance-07');
  });
});
