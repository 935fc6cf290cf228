import type { ClientFactSource } from '../../check/client-fact-source.ts';
import { runCheck } from '../../check/run-check.ts';
import { runRepeatedCheck } from '../../check/run-repeat.ts';
import type { RepeatEvent } from '../../check/run-repeat.ts';
import type { CheckEvent } from '../../core/check-definition.ts';
import type { RepairWorld } from '../../repair/repair-world.ts';
import { clientCheckIds, exitCodes, networkCheckIds } from '../../shared/ids.ts';
import type { CheckId, ExitCode } from '../../shared/ids.ts';
import type { Report, ReportedError } from '../../shared/report.ts';
import type { Target } from '../../shared/target.ts';
import type { CheckInvocation } from '../arguments/invocation.ts';
import { titleOfCheck } from '../../shared/check-titles.ts';
import { chooseClientSource } from '../client-source.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import type { Screen } from '../terminal/screen.ts';
import { nextStepsText } from '../view/next-steps-text.ts';
import { startLiveView } from '../view/live-view.ts';
import { startPlainView } from '../view/plain-view.ts';
import { closingText, pathOf, reportText } from '../view/report-text.ts';
import { repeatNotice, roundText } from '../view/round-text.ts';
import { targetText } from '../view/target-text.ts';
import { writeLines } from '../view/write-lines.ts';

export interface CheckRequest {
  readonly target: Target;
  readonly timeoutMs: number;
  readonly reportedError: ReportedError | null;
  /** The computer that connects; null: only the way there is checked. */
  readonly client: ClientFactSource | null;
  readonly repeat: CheckInvocation['repeat'];
}

/** `check`: walks the whole way once, or as often as was asked, and prints the report; 0 healthy, 1 issues or stopped, 2 unusable input. */
export async function checkCommand(
  invocation: CheckInvocation,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  let reportedError: ReportedError | null = null;
  if (invocation.errorText !== null) {
    const { readReportedError } = await import('../reported-error.ts');
    reportedError = readReportedError(invocation.errorText);
    if (reportedError === null) {
      console.io.stderr(
        'The text after --error holds no error code; give it as shown, such as "0x904 0x7".\n',
      );
      return exitCodes.usage;
    }
  }
  const client = await chooseClientSource(invocation);
  if (!client.ok) {
    console.io.stderr(`${client.message}\n`);
    return exitCodes.usage;
  }
  const { target, timeoutMs, repeat } = invocation;
  const request = { target, timeoutMs, reportedError, client: client.source, repeat };
  const report = await (invocation.json
    ? checkAsJson(request, client.openRepair, console, signal)
    : checkForPeople(request, console, signal));
  if (!invocation.json && request.client !== null && !signal.aborted)
    writeLines(console.io.stdout, nextStepsText(report, makeScreen(console.io, console.unicode)));
  if (signal.aborted) console.io.stderr('Stopped before the check was complete.\n');
  return report.verdict.healthy && !signal.aborted ? exitCodes.healthy : exitCodes.issuesFound;
}

/** Runs a check in the view that fits where the output goes: a live picture, or plain lines. */
export async function checkForPeople(
  request: CheckRequest,
  console: Console,
  signal: AbortSignal,
): Promise<Report> {
  return console.io.interactive
    ? checkLive(request, console, signal)
    : checkPlainly(request, console, signal);
}

async function checkLive(
  request: CheckRequest,
  { io, unicode }: Console,
  signal: AbortSignal,
): Promise<Report> {
  const screen = makeScreen(io, unicode);
  announceRounds(request, screen, io.stdout);
  const view = startLiveView({ ...headingFacts(request), port: request.target.port }, io, unicode);
  try {
    const report = await run(request, signal, {
      onCheck: (event) => view.onEvent(event),
      onRound: (event) => {
        // The picture shows the first round; the others are a line each below it.
        view.stop();
        writeLines(io.stdout, roundText(event, screen));
      },
    });
    view.stop();
    writeLines(io.stdout, reportText(report, titleOfCheck, screen));
    return report;
  } finally {
    view.stop();
  }
}

async function checkPlainly(
  request: CheckRequest,
  { io, unicode }: Console,
  signal: AbortSignal,
): Promise<Report> {
  const screen = makeScreen(io, unicode);
  const report = await runPlainly(request, signal, screen, io.stdout);
  writeLines(io.stdout, ['', ...pathOf(report, screen), '', ...closingText(report, titleOfCheck, screen)]);
  return report;
}

/** Exactly one document on stdout; people watch stderr. */
async function checkAsJson(
  request: CheckRequest,
  openRepair: (() => Promise<RepairWorld | null>) | null,
  { io, unicode }: Console,
  signal: AbortSignal,
): Promise<Report> {
  // Colour was decided for stdout, and stderr may go elsewhere.
  const screen = makeScreen({ ...io, columns: io.columns, colour: false }, unicode);
  const checked = await runPlainly(request, signal, screen, io.stderr);
  const report = openRepair === null ? checked : await addChanges(checked, openRepair);
  io.stdout(`${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** Whoever reads the report has to know what this program changed on that computer. Loaded only when needed. */
async function addChanges(report: Report, openRepair: () => Promise<RepairWorld | null>): Promise<Report> {
  const { withChanges } = await import('../../repair/report-changes.ts');
  return withChanges(report, await openRepair());
}

function runPlainly(
  request: CheckRequest,
  signal: AbortSignal,
  screen: Screen,
  write: (text: string) => void,
): Promise<Report> {
  announceRounds(request, screen, write);
  const onCheck = startPlainView(headingFacts(request), idsOf(request), titleOfCheck, screen, write);
  return run(request, signal, { onCheck, onRound: (event) => writeLines(write, roundText(event, screen)) });
}

interface Listeners {
  readonly onCheck: (event: CheckEvent) => void;
  readonly onRound: (event: Exclude<RepeatEvent, CheckEvent>) => void;
}

function run(request: CheckRequest, signal: AbortSignal, { onCheck, onRound }: Listeners): Promise<Report> {
  const { repeat, ...once } = request;
  if (repeat === null) return runCheck({ ...once, signal, onEvent: onCheck });
  const onEvent = (event: RepeatEvent): void => {
    if (event.type === 'round-started' || event.type === 'round-finished') onRound(event);
    else onCheck(event);
  };
  return runRepeatedCheck({ ...once, ...repeat, signal, onEvent });
}

function announceRounds({ repeat }: CheckRequest, screen: Screen, write: (text: string) => void): void {
  if (repeat !== null) writeLines(write, repeatNotice(repeat, screen));
}

function idsOf({ client, reportedError, repeat }: CheckRequest): readonly CheckId[] {
  return [
    ...networkCheckIds,
    ...(client === null ? [] : clientCheckIds),
    ...(reportedError === null ? [] : (['reported-error'] as const)),
    ...(repeat === null ? [] : (['repeated-attempts'] as const)),
  ];
}

function headingFacts({ target, reportedError }: CheckRequest): {
  target: string;
  reportedError: ReportedError | null;
} {
  return { target: targetText(target), reportedError };
}
