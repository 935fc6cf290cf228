import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { journeyOn } from '../support/journey.ts';
import type { Journey } from '../support/journey.ts';
import { launchApp } from '../support/launch-app.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { practiceComputer, practiceHost } from '../support/practice.ts';

/** Where the part with the rights of an administrator is not there, or not any more. */
describe('a change that needs an administrator', () => {
  let host: Awaited<ReturnType<typeof practiceHost>>;
  let app: LaunchedApp;
  let computer: ReturnType<typeof practiceComputer>;
  beforeAll(async () => {
    host = await practiceHost('healthy');
  });
  afterEach(async () => {
    await app.close();
    computer.remove();
  });
  afterAll(() => host.stop());

  /** As far as the answer to the prompt of Windows, which is the one given. */
  async function repairWith(consent: 'declined' | 'lost'): Promise<Journey> {
    computer = practiceComputer('blocked-by-local-rule');
    app = await launchApp({
      practiceComputer: computer.path,
      size: { width: 1040, height: 800 },
      args: [`--practice-consent=${consent}`],
    });
    const person = journeyOn(app.page, `helper-${consent}`);
    await person.check(host.target);
    await person.press(/^Needs an administrator Let Remote Desktop through$/u);
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /Let Remote Desktop through$/u })
      .click();
    return person;
  }

  it('changes nothing when the prompt is answered with no', async () => {
    const person = await repairWith('declined');
    await app.page.getByRole('heading', { name: 'The Windows prompt was answered with no' }).waitFor();
    await person.sees('so nothing was changed');
    await person.picture('declined');
    await person.press('Close');
    expect(await person.heading()).toBe('A firewall on this computer stops Remote Desktop');
    await person.goTo('History');
    await person.sees('Nothing was changed yet');
  });

  it('never says that it is done when the helper is lost in the middle, and leads to the history', async () => {
    const person = await repairWith('lost');
    await person.sees('could not be heard any more');
    expect(await app.page.getByRole('heading', { name: 'It works now' }).count()).toBe(0);
    await person.picture('lost');
    await app.page.getByRole('dialog').getByRole('button', { name: 'History' }).click();
    await person.sees('Let Remote Desktop through the firewall: 127.0.0.1');
    await app.page.getByRole('button', { name: /^Undo: / }).waitFor();
    await person.picture('history');
  });
});
