import { chooseToPause } from '../../catalog/security-products/choose-to-pause.ts';
import type { ClientFactSource } from '../../check/client-fact-source.ts';
import { readProductState } from '../../check/read-product-state.ts';
import { runCheck } from '../../check/run-check.ts';
import { runPauseTest } from '../../check/run-pause-test.ts';
import type { PauseSubject, PauseTest } from '../../core/pause-test/pause-test.ts';
import { findingText, reminderText } from '../../core/pause-test/pause-words.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { Report } from '../../shared/report.ts';
import type { PauseTestInvocation } from '../arguments/pause-test-invocation.ts';
import { chooseClientSource } from '../client-source.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import type { Screen } from '../terminal/screen.ts';
import { markedLine, section } from '../view/labelled-text.ts';
import { writeLines } from '../view/write-lines.ts';
import { checkForPeople } from './check.ts';

const lookEveryMs = 5000;
const longestLookMs = 4000;

/**
 * `pause-test`: finds out by a pause whether a security product of this computer is the reason. The person pauses it
 * in its own window; this program only watches, checks again, and reminds. 0: the test was made, 1: it was not.
 */
export async function pauseTestCommand(
  invocation: PauseTestInvocation,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { io, unicode } = console;
  if (io.ask === null) {
    io.stderr('A guided test needs somebody at a terminal; nobody can be asked here.\n');
    return exitCodes.usage;
  }
  const { target, timeoutMs, machineFile, productId } = invocation;
  const chosen = await chooseClientSource({ networkOnly: false, machineFile, practiceFile: null });
  if (!chosen.ok || chosen.source === null) {
    io.stderr(
      `${chosen.ok ? 'The products that protect a computer can be read on Windows only; give a recorded machine: --machine <file>.' : chosen.message}\n`,
    );
    return exitCodes.usage;
  }
  const client = chosen.source;
  const request = { target, timeoutMs, reportedError: null, client, repeat: null };
  const report = await checkForPeople(request, console, signal);
  const screen = makeScreen(io, unicode);
  const subject = pickSubject(chooseToPause(report), productId);
  if (subject === null) {
    writeLines(io.stdout, [
      '',
      ...markedLine(screen.marks.skipped, 'quiet', nothingToTest(report, productId), screen),
    ]);
    return report.verdict.healthy ? exitCodes.healthy : exitCodes.issuesFound;
  }
  const ended = await lead(subject, report, { invocation, client, console, screen, signal });
  return ended.state === 'over' && ended.finding !== null ? exitCodes.healthy : exitCodes.issuesFound;
}

function pickSubject(subjects: readonly PauseSubject[], productId: string | null): PauseSubject | null {
  const found = productId === null ? subjects[0] : subjects.find((each) => each.productId === productId);
  return found ?? null;
}

function nothingToTest({ verdict }: Report, productId: string | null): string {
  if (verdict.healthy) return 'Nothing keeps Remote Desktop from connecting, so there is nothing to test.';
  return productId === null
    ? 'The verdict names no security product of this computer, so protection stays on: there is nothing to test.'
    : 'The verdict does not name this product, so its protection stays on.';
}

interface Leading {
  readonly invocation: PauseTestInvocation;
  readonly client: ClientFactSource;
  readonly console: Console;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

function lead(
  subject: PauseSubject,
  before: Report,
  { invocation, client, console: { io }, screen, signal }: Leading,
): Promise<PauseTest> {
  const { target, timeoutMs } = invocation;
  const questions = {
    paused: `Press Enter when ${subject.product} is paused; Ctrl+C ends the test. `,
    on: `Press Enter when ${subject.product} is on again. `,
  } as const;
  return runPauseTest(before.verdict, {
    lookEveryMs,
    signal,
    check: async (checkSignal) => {
      const options = { target, timeoutMs, reportedError: null, client, signal: checkSignal };
      return (await runCheck({ ...options, onEvent: () => undefined })).verdict;
    },
    readState: (lookSignal) =>
      readProductState(client, subject.productId, { timeoutMs: longestLookMs, signal: lookSignal }),
    ask: async (step, askSignal) => ((await io.ask?.(questions[step], askSignal)) ?? null) !== null,
    onStep: (test) => writeLines(io.stdout, stepText(test, subject, screen)),
  });
}

function stepText(test: PauseTest, subject: PauseSubject, screen: Screen): string[] {
  const { product, by, steps } = subject;
  switch (test.state) {
    case 'pause':
      return [
        '',
        ...section(
          by === 'user'
            ? `To find out whether ${product} is the reason, pause it in its own window for one test`
            : `Only an administrator can pause ${product} for one test`,
          [...steps, `Afterwards: ${subject.undo}`],
          screen,
        ),
      ];
    case 'check':
      return ['', 'Checking the connection again.'];
    case 'switch-on':
      return [
        ...(test.finding === null
          ? []
          : markedLine(
              test.finding === 'no-difference' ? screen.marks.skipped : screen.marks.passed,
              test.finding === 'no-difference' ? 'quiet' : 'passed',
              findingText(test.finding, subject),
              screen,
            )),
        ...markedLine(screen.marks.warning, 'warning', reminderText(subject), screen),
      ];
    case 'over':
      return test.isOn === null
        ? markedLine(screen.marks.warning, 'warning', `Do not forget: ${reminderText(subject)}`, screen)
        : [];
  }
}
