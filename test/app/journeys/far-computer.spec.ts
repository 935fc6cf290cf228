import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyOn } from '../support/journey.ts';
import type { Journey } from '../support/journey.ts';
import { launchApp } from '../support/launch-app.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { practiceComputer, practiceHost } from '../support/practice.ts';

describe('a far computer whose certificate has expired', () => {
  const computer = practiceComputer('healthy-windows-11');
  let host: Awaited<ReturnType<typeof practiceHost>>;
  let app: LaunchedApp;
  let person: Journey;
  beforeAll(async () => {
    host = await practiceHost('certificate-expired');
    app = await launchApp({ practiceComputer: computer.path, size: { width: 1040, height: 800 } });
    person = journeyOn(app.page, 'expired-certificate');
  });
  afterAll(async () => {
    await app.close();
    await host.stop();
    computer.remove();
  });

  it('is named as the cause', async () => {
    await person.picture('start');
    await person.check(host.target);
    expect(await person.heading()).toBe('The certificate of the far computer has expired');
    await person.sees(/we are 99 % sure/u);
    await person.picture('verdict');
  });

  it('shows the values behind the reason, and copies them', async () => {
    await app.page.getByRole('button', { name: 'Raw values of Certificate' }).first().click();
    await person.sees('sha256Thumbprint');
    await person.press('Copy the raw values of Certificate');
    await person.sees('Copied');
    const copied = await app.main.evaluate(({ clipboard }) => clipboard.readText(), null);
    expect(JSON.parse(copied)).toMatchObject({ check: 'certificate', evidence: { validity: 'expired' } });
  });

  it('offers no repair of this computer, but says who has to do it', async () => {
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    await person.sees('This has to be put right on the far computer');
    expect(await app.page.getByRole('button', { name: 'Have a new certificate made' }).count()).toBe(0);
  });

  it('explains the cause on a page of its own, and leads back', async () => {
    await person.press('More about this cause');
    await app.page.getByRole('button', { name: 'Back' }).waitFor();
    expect(await person.heading()).toBe('The certificate of the far computer has expired');
    await person.press('Back');
    await app.page.getByRole('button', { name: 'Check again' }).waitFor();
  });
});
