import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedReport } from '../harness/stage.ts';
import { journeyOn } from '../support/journey.ts';
import type { Journey } from '../support/journey.ts';
import { launchApp } from '../support/launch-app.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { practiceComputer, practiceHost } from '../support/practice.ts';

/** One window, and far computers that do not answer as they should. */
describe('one window for many computers', () => {
  const computer = practiceComputer('healthy-windows-11');
  const folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-hosts-'));
  const hosts: Awaited<ReturnType<typeof practiceHost>>[] = [];
  let app: LaunchedApp;
  let person: Journey;
  const host = async (scenario: string): Promise<string> => {
    const started = await practiceHost(scenario);
    hosts.push(started);
    return started.target;
  };
  beforeAll(async () => {
    app = await launchApp({ practiceComputer: computer.path, size: { width: 1040, height: 800 } });
    person = journeyOn(app.page, 'hosts');
  });
  afterAll(async () => {
    await app.close();
    for (const each of hosts) await each.stop();
    computer.remove();
    rmSync(folder, { recursive: true });
  });

  const type = async (target: string): Promise<void> => {
    await app.page.getByRole('textbox', { name: 'Computer' }).fill(target);
    await app.page.getByRole('button', { name: 'Find out why' }).click();
  };

  it('says under the field what is wrong with a computer that nobody can reach', async () => {
    await type('not a computer');
    await app.page.getByRole('alert').filter({ hasText: 'not a computer' }).waitFor();
    expect(await app.page.getByRole('textbox', { name: 'Computer' }).inputValue()).toBe('not a computer');
  });

  it('shows the way to a slow host while it is walked, and stops at once', async () => {
    await type(await host('slow'));
    await app.page.getByRole('heading', { name: /^Following the connection to 127\.0\.0\.1/u }).waitFor();
    await app.page.getByRole('img', { name: /Network: passed/u }).waitFor();
    // Negotiation alone takes two seconds there: the answer to Stop does not wait for it.
    await person.press('Stop');
    await person.sees('The check was stopped. What follows rests on what was known by then.');
    await person.picture('stopped');
    await person.press('Check another computer');
  });

  it('tries ten times, and shows which attempts failed', async () => {
    const limited = await host('connection-limit');
    await app.page.getByRole('switch', { name: 'Try 10 times' }).click();
    await type(limited);
    await app.page.getByText(/^Attempt [2-9] of 10$/u).waitFor();
    await person.picture('rounds');
    await app.page.getByRole('heading', { name: /^[1-9] of 10 attempts failed$/u }).waitFor();
    const marks = await app.page
      .getByRole('listitem')
      .filter({ hasText: /^Attempt \d+: / })
      .allInnerTexts();
    expect(marks).toHaveLength(10);
    expect(marks.filter((mark) => mark.endsWith(': failed')).length).toBeGreaterThan(0);
    expect(await person.heading()).toBe('The far computer takes no more connections');
    await person.sees('Share that failed');
    await person.sees('Round trip varies by');
    await person.picture('rounds-verdict');
  });

  it('tells what to collect next time when it works now', async () => {
    await person.press('Check another computer');
    await app.page.getByRole('textbox', { name: 'Text of the error window' }).fill('Error code: 0x904');
    await person.check(await host('healthy'));
    expect(await person.heading()).toBe('It works now, up to the sign-in');
    await person.sees('What to collect next time');
  });

  const choose = async (name: string, content: unknown): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    await app.main.evaluate(({ dialog }, chosen) => {
      Object.assign(dialog, {
        showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [chosen] }),
      });
    }, path);
  };

  it('puts the report of somebody else beside its own, and says which side is at fault', async () => {
    await choose('from the office.json', storedReport('reset'));
    await person.goTo('Report');
    await person.press('Compare with a report');
    await app.page.getByRole('table').waitFor();
    expect(await person.heading()).toBe('The fault lies with the far computer');
    await app.page.getByRole('row', { name: /^Encryption \(TLS\)/u }).waitFor();
    await person.picture('compared');
    await person.press('Back');
    await person.sees('Take out before saving');
  });

  it('shows a report of a later version, says what it left out, and offers no fix', async () => {
    const report = storedReport('blocked');
    const [check] = report.checks;
    await choose('of tomorrow.json', {
      ...report,
      tool: { ...report.tool, version: '9.0.0' },
      ofTomorrow: { unheardOf: true },
      checks: [...report.checks, { ...check, id: 'check-of-tomorrow' }],
    });
    await person.press('Open a report');
    await person.sees('This is a report from a file: of tomorrow.json');
    await person.sees(/What this version does not know is left out: .*check-of-tomorrow/u);
    expect(await person.heading()).toBe('A firewall on this computer stops Remote Desktop');
    expect(await app.page.getByRole('button', { name: /Let Remote Desktop through/u }).count()).toBe(0);
    await person.picture('of-tomorrow');
  });

  it('says so when a file is no report, and keeps what it shows', async () => {
    await choose('shopping.json', { milk: 2 });
    await person.goTo('Report');
    await person.press('Open a report');
    await person.sees('This could not be opened');
    await person.goTo('Check');
    expect(await person.heading()).toBe('A firewall on this computer stops Remote Desktop');
  });

  it('takes a file of Remote Desktop that is dropped anywhere, and checks nothing by itself', async () => {
    await app.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['full address:s:dropped.example\r\n'], 'work.rdp'));
      for (const type of ['dragover', 'drop'])
        document.querySelector('h1')?.dispatchEvent(new DragEvent(type, { bubbles: true, dataTransfer }));
    });
    await expect
      .poll(() => app.page.getByRole('textbox', { name: 'Computer' }).inputValue(), { timeout: 30_000 })
      .toBe('dropped.example:3389');
    await person.sees('Nothing is checked until you press the button.');
  });
});
