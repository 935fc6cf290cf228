import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { appFolder } from '../../../scripts/app-folder.ts';
import { decodeErrorText } from '../../../src/catalog/codes/index.ts';
import { writeHtmlReport } from '../../../src/check/html-report.ts';
import { compareShelved } from '../../../src/engine/compare-shelved.ts';
import { causePage } from '../../../src/engine/cause-pages.ts';
import { productPausesOf } from '../../../src/engine/product-pauses.ts';
import { reportLanguage } from '../../../src/engine/report-languages.ts';
import { openPracticeComputer } from '../../../src/practice-computer/open-practice-computer.ts';
import { listFixes } from '../../../src/repair/list-fixes.ts';
import { previewSteps } from '../../../src/repair/preview.ts';
import { fail } from '../../../src/shared/ipc/failure.ts';
import type { EventName } from '../../../src/shared/ipc/names.ts';
import { defaultSettings } from '../../../src/shared/ipc/settings.ts';
import type { Settings } from '../../../src/shared/ipc/settings.ts';
import type { EventPayload, Handlers } from '../../../src/shared/ipc/sides.ts';
import { noRepairPolicy } from '../../../src/shared/repair/repair-policy.ts';
import { reportSchema } from '../../../src/shared/report.ts';
import type { Report } from '../../../src/shared/report.ts';
import { practiceComputer } from '../support/practice.ts';
import { quietHandlers, startInformation } from './fake-main.ts';
import { openInterface } from './open-interface.ts';
import type { OpenOptions } from './open-interface.ts';
import { scriptedCheck } from './scripted-check.ts';
import type { ScriptedCheck } from './scripted-check.ts';

/** The clock of every stage: a moment after the stored reports were made. */
export const stageNow = new Date('2026-11-25T23:55:00.000Z');
export const stageReportId = '00000000000000aa';

export type StageReport =
  | 'expired'
  | 'healthy'
  | 'blocked'
  | 'reset'
  | 'intercepted'
  | 'credentials'
  | 'closed'
  | 'limited'
  | 'works-now';

export interface StageOptions extends Pick<
  OpenOptions,
  'size' | 'colorScheme' | 'forcedColors' | 'reducedMotion'
> {
  readonly report?: StageReport;
  /** The report that is compared with it. */
  readonly beside?: StageReport;
  /** A computer of test/scenarios/machines, for what a fix would change. */
  readonly machine?: string;
  readonly language?: 'en' | 'de';
  readonly settings?: Partial<Settings>;
  readonly handlers?: Partial<Handlers>;
}

export interface Stage {
  readonly page: Page;
  readonly check: ScriptedCheck;
  readonly complaints: readonly string[];
  readonly send: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  /** The id of the repair that the window began last. */
  readonly repairId: () => string;
  readonly close: () => Promise<void>;
}

export function storedReport(name: StageReport): Report {
  const file = join(import.meta.dirname, 'reports', `${name}.json`);
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * The built interface with a main process that gives the answers of a stored report and of a practice computer, when
 * the test wants them. Nothing in it depends on time or chance, so pictures of it can be compared.
 */
export async function openStage(browser: Browser, options: StageOptions = {}): Promise<Stage> {
  const report = storedReport(options.report ?? 'expired');
  const computer = practiceComputer(options.machine ?? 'healthy-windows-11');
  const opened = await openPracticeComputer(computer.path, 'app');
  if (!opened.ok) throw new Error(opened.problem);
  const { world } = opened.document;
  const inWords = await reportLanguage(options.language ?? 'en');
  let repairId = '';
  let emit: (name: EventName, payload: unknown) => void = () => undefined;
  const send: Stage['send'] = (name, payload) => emit(name, payload);
  const check = scriptedCheck(() => report, send);
  const ok = <Value>(value: Value) => Promise.resolve({ ok: true as const, value });
  const handlers = quietHandlers({
    'start/read': () =>
      ok({
        ...startInformation,
        systemLanguage: options.language ?? 'en',
        settings: { ...defaultSettings, ...options.settings },
      }),
    'start/recent': () => ok(recent),
    'error/decode': ({ text }) => ok(decodeErrorText(text)),
    'check/start': check.start,
    'cause/read': async ({ cause, language }) => {
      const found = await causePage(cause, language);
      return found === null ? fail('not-here', 'There is no such page.') : { ok: true, value: found };
    },
    'fixes/list': () => ok({ fixes: listFixes(report, noRepairPolicy) }),
    'fixes/preview': async ({ step }) => {
      const [preview] = await previewSteps([step], world, new AbortController().signal);
      return preview === undefined ? fail('fault', 'No preview.') : { ok: true, value: preview };
    },
    'repair/start': (input) => {
      repairId = input.runId;
      return ok({});
    },
    'report/compare': () => ok(compareShelved(report, storedReport(options.beside ?? 'healthy'))),
    'product/pauses': () => ok({ pauses: productPausesOf(report) }),
    ...options.handlers,
  });
  const page = await openInterface(browser, {
    ...options,
    folder: join(appFolder, 'interface'),
    handlers,
    previews: () => writeHtmlReport(report, inWords),
    now: stageNow,
  });
  emit = (name, payload) => void page.emit(name, payload as never);
  page.page.setDefaultTimeout(45_000);
  await page.page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page: page.page,
    complaints: page.complaints,
    check,
    send,
    repairId: () => repairId,
    close: async () => {
      await page.close();
      computer.remove();
    },
  };
}

/** From the first screen to the verdict of the stored report. */
export async function toVerdict({ page, check }: Stage): Promise<void> {
  await page.getByRole('button', { name: /Find out why|Ursache finden/u }).click();
  await page.getByRole('progressbar').waitFor();
  check.finish(stageReportId);
  await page.getByRole('button', { name: /Check again|Erneut prüfen|Close this report/u }).waitFor();
}

const recent = {
  state: 'read',
  targets: ['finance-07.corp.example', '192.0.2.40', 'build-agent-3'],
  lastFailure: {
    target: 'finance-07.corp.example',
    at: '2026-11-25T23:52:00.000Z',
    code: 0x904,
    hex: '0x904',
    title: 'The connection ended before a session began',
    meaning: 'The network connection was closed while the session was being set up.',
  },
} as const;
