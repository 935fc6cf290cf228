import { startPracticeHost } from '../../rdp/practice/index.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import { parseTarget } from '../../shared/target.ts';
import type { Console } from '../terminal/console.ts';
import { makeScreen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { writeLines } from '../view/write-lines.ts';
import { checkForPeople } from './check.ts';

const scenario = 'certificate-expired';
const timeoutMs = 15_000;

/**
 * `start`, what `npm start` runs where there is no display: checks a practice host that plays a usual failure.
 * Finding that failure is success.
 */
export async function startCommand(console: Console, signal: AbortSignal): Promise<ExitCode> {
  const { io, unicode } = console;
  const host = await startPracticeHost({ scenario });
  try {
    const parsed = parseTarget(`${host.host}:${host.port}`);
    if (!parsed.ok) throw new Error(parsed.message);
    const request = { target: parsed.target, timeoutMs, reportedError: null, client: null, repeat: null };
    await checkForPeople(request, console, signal);
    const screen = makeScreen(io, unicode);
    const notes = [
      `That was a practice host on this computer (${scenario}). With a display, npm start opens the app.`,
      'To check a real computer: npm run --silent cli -- check server01',
    ];
    writeLines(io.stdout, ['', ...notes.flatMap((note) => wrap(note, screen.width))]);
    return exitCodes.healthy;
  } finally {
    await host.close();
  }
}
