import type { Locator, Page } from 'playwright-core';
import type { Stage, StageOptions, StageReport } from './stage.ts';
import { storedReport, toVerdict } from './stage.ts';
import { everyState } from './history-document.ts';
import { shownReport } from '../../../src/engine/shown-report.ts';

/** One screen of the app in one state, and the way there. */
export interface Screen {
  readonly name: string;
  readonly options?: StageOptions;
  readonly open: (stage: Stage) => Promise<void>;
  /** What a picture shows in its middle, where the page is longer than the window; else its top. */
  readonly middle?: (page: Page) => Locator;
}

/** A change that is being made cannot be closed: its dialog says so with a role of its own. */
const dialogOf = (page: Page): Locator => page.locator('[role=dialog], [role=alertdialog]');

const stay = (): Promise<void> => Promise.resolve();
const ok = <Value>(value: Value) => Promise.resolve({ ok: true as const, value });

const goTo =
  (index: number) =>
  async ({ page }: Stage): Promise<void> => {
    await page.getByRole('navigation').getByRole('button').nth(index).click();
    await page.locator('h1').waitFor();
  };

const roundsHeading = (page: Page): Locator => page.getByRole('heading', { name: /4 of 10|4 von 10/u });
const lastRawValues = (page: Page): Locator =>
  page.getByRole('button', { name: /Raw values|Rohwerte/u }).last();

/** Opens the dialog of the first fix that is offered. */
async function toQuestion(stage: Stage): Promise<void> {
  await toVerdict(stage);
  await stage.page
    .getByRole('button', { name: /Needs an administrator|Ein Administrator ist nötig/u })
    .click();
  await dialogOf(stage.page).getByRole('combobox').waitFor();
}

async function toRunning(stage: Stage): Promise<void> {
  await toQuestion(stage);
  const { page } = stage;
  await dialogOf(page)
    .getByRole('button', { name: /Needs an administrator|Ein Administrator ist nötig/u })
    .click();
  await dialogOf(page).getByRole('progressbar').waitFor();
  const entryId = '0000000000000001';
  const target = 'the firewall rule “No Remote Desktop”';
  stage.send('repair/progress', {
    runId: stage.repairId(),
    events: [
      { type: 'waiting-for-consent' },
      { type: 'accepted', stepCount: 1 },
      { type: 'step-started', entryId, fix: 'allow-mstsc-through-firewall', operationCount: 1 },
      { type: 'progress', entryId, operation: 0, target, stage: 'captured' },
    ],
  });
  await dialogOf(page)
    .getByText(/“No Remote Desktop”|„No Remote Desktop“/u)
    .first()
    .waitFor();
}

/** A report that somebody sent. */
function fromTheOffice(report: StageReport, leftOut: string[] = []) {
  const name = 'report from the office.json';
  const opened = { reportId: '00000000000000cc', report: shownReport(storedReport(report)), name, leftOut };
  return { outcome: 'opened' as const, launch: { kind: 'report' as const, opened } };
}

const blocked = { report: 'blocked', machine: 'blocked-by-local-rule' } as const;

export const screens: readonly Screen[] = [
  { name: 'start', open: stay },
  {
    name: 'start-with-message',
    open: async ({ page }) => {
      await page.getByRole('textbox').last().fill('Error code: 0x904\nExtended error code: 0x7');
      await page.getByText('0x904, 0x7').waitFor();
    },
  },
  {
    name: 'check-running',
    open: async ({ page, check }) => {
      await page.getByRole('button', { name: /Find out why|Ursache finden/u }).click();
      await page.getByRole('progressbar').waitFor();
      check.answer(6);
      await page.getByText(/^6 /u).waitFor();
    },
  },
  {
    name: 'check-rounds',
    options: { report: 'limited' },
    open: async ({ page, check }) => {
      await page.getByRole('switch').click();
      await page.getByRole('button', { name: /Find out why|Ursache finden/u }).click();
      await page.getByRole('progressbar').waitFor();
      check.answer(23);
      check.rounds(6);
      await page.getByText(/^(?:Attempt 7 of 10|Versuch 7 von 10)$/u).waitFor();
    },
  },
  {
    name: 'verdict-rounds',
    options: { report: 'limited' },
    open: async (stage) => {
      await toVerdict(stage);
      await roundsHeading(stage.page).waitFor();
    },
    middle: roundsHeading,
  },
  { name: 'verdict-works-now', options: { report: 'works-now' }, open: toVerdict },
  { name: 'verdict-far-computer', options: { report: 'expired' }, open: toVerdict },
  { name: 'verdict-this-computer', options: blocked, open: toVerdict },
  { name: 'verdict-two-causes', options: { report: 'reset' }, open: toVerdict },
  { name: 'verdict-healthy', options: { report: 'healthy' }, open: toVerdict },
  {
    name: 'verdict-evidence',
    options: { report: 'expired' },
    open: async (stage) => {
      await toVerdict(stage);
      const { page } = stage;
      await page.getByRole('button', { name: /Everything that was asked|Alles, was gefragt wurde/u }).click();
      await lastRawValues(page).click();
    },
    middle: lastRawValues,
  },
  {
    name: 'report-of-somebody-else',
    options: { report: 'reset' },
    open: async ({ page, send }) => {
      send('launch/requested', { launch: fromTheOffice('reset', ['check "host-role"']).launch });
      await page.getByText('report from the office.json').waitFor();
    },
  },
  { name: 'fix-question', options: blocked, open: toQuestion },
  { name: 'fix-running', options: blocked, open: toRunning },
  {
    name: 'fix-declined',
    options: blocked,
    open: async (stage) => {
      await toRunning(stage);
      stage.send('repair/done', {
        runId: stage.repairId(),
        outcome: {
          outcome: 'not-done',
          reason: 'declined',
          message: 'The prompt was answered with no, so nothing was changed.',
        },
      });
      await stage.page.getByText(/so nothing was changed|deshalb wurde nichts geändert/u).waitFor();
    },
  },
  {
    name: 'fix-changed-since',
    options: blocked,
    open: async (stage) => {
      await toRunning(stage);
      stage.send('repair/question', {
        runId: stage.repairId(),
        questionId: '00000000000000bb',
        question: {
          entryId: '0000000000000001',
          target: 'the packet size (MTU) for IPv4 of the adapter {6A2B9C1D-0F3E-4B58-9C77-2D1E8F4A5B6C}',
          before: '1500',
          left: '1372',
          found: '1400',
        },
      });
      await stage.page.getByText('1400').waitFor();
    },
  },
  {
    name: 'fix-done',
    options: blocked,
    open: async (stage) => {
      await toRunning(stage);
      stage.send('repair/done', {
        runId: stage.repairId(),
        outcome: {
          outcome: 'completed',
          planIds: ['0000000000000001'],
          entryIds: ['0000000000000001'],
          restartNeeded: false,
          message: 'Done.',
        },
      });
      await dialogOf(stage.page).getByText(/^0 /u).waitFor();
      stage.check.finish('00000000000000ab', {
        result: 'fixed',
        message: 'Fixed: what was wrong before is in order now.',
        checks: [
          {
            check: 'firewall-rules',
            before: {
              status: 'failed',
              summary: 'The firewall keeps mstsc from 127.0.0.1, port 3303, by the rule “No Remote Desktop”.',
            },
            after: {
              status: 'passed',
              summary: 'Lets mstsc out to 127.0.0.1, port 3303, by the default for private networks.',
            },
          },
        ],
      });
      await dialogOf(stage.page).getByRole('table').waitFor();
    },
  },
  {
    name: 'pause-of-a-product',
    options: { report: 'intercepted' },
    open: async (stage) => {
      await toVerdict(stage);
      const { page } = stage;
      await page.getByRole('button', { name: /One more observation|Eine weitere Beobachtung/u }).click();
      await page.getByRole('button', { name: /Test with a pause|Mit einer Pause testen/u }).click();
      await dialogOf(page).waitFor();
    },
  },
  { name: 'history', options: { handlers: { 'history/read': () => ok(everyState) } }, open: goTo(1) },
  { name: 'history-empty', open: goTo(1) },
  { name: 'report-none', open: goTo(2) },
  {
    name: 'report',
    options: { report: 'expired' },
    open: async (stage) => {
      await toVerdict(stage);
      await goTo(2)(stage);
      await stage.page.frameLocator('iframe').getByRole('heading').first().waitFor();
    },
  },
  {
    name: 'compare',
    options: { report: 'reset', handlers: { 'document/open': () => ok(fromTheOffice('healthy')) } },
    open: async (stage) => {
      await toVerdict(stage);
      await goTo(2)(stage);
      await stage.page.getByRole('button', { name: /Compare with|vergleichen/u }).click();
      await stage.page.getByRole('table').waitFor();
    },
  },
  { name: 'settings', open: goTo(3) },
  {
    name: 'cause',
    options: { report: 'expired' },
    open: async (stage) => {
      await toVerdict(stage);
      await stage.page
        .getByRole('button', { name: /More about this cause|Mehr über diese Ursache/u })
        .click();
      await stage.page.getByRole('button', { name: /^(?:Back|Zurück)$/u }).waitFor();
      await stage.page.locator('main section h2').first().waitFor();
    },
  },
];
