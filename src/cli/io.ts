import { isatty } from 'node:tty';
import { writeComplaint, writeFully } from './write-fully.ts';

/** Where a command writes, and what it may assume about the reader. */
export interface CliIo {
  /**
   * Results. Writes the text as it is; the caller ends lines. What comes after the reader has gone is dropped.
   * @throws OutputError when the text cannot be written.
   */
  readonly stdout: (text: string) => void;
  /** Progress and complaints. Never throws: they must not cost the answer. */
  readonly stderr: (text: string) => void;
  /** Width of the terminal in columns, 80 where there is none. */
  readonly columns: number;
  /** Whether escape sequences for colour are wanted. */
  readonly colour: boolean;
  /** Whether stdout is a terminal on which lines may be drawn again. */
  readonly interactive: boolean;
  /** Asks whoever sits there, on stderr; null: there is nobody who could answer. */
  readonly ask: Ask | null;
}

/** What was typed, without white space around it; null: the input ended, or `signal` did. */
export type Ask = (question: string, signal: AbortSignal) => Promise<string | null>;

/** The smallest terminal on which the live view fits; in a smaller one it would scroll and smear. */
const minLiveRows = 20;
const columnsWithoutTerminal = 80;

/**
 * The process's own stdout and stderr. Output is complete also when the process ends right after a write.
 * `onReaderGone` is called once, when stdout's reader has closed its end (`| head`).
 */
export function makeProcessIo(env: NodeJS.ProcessEnv, onReaderGone: () => void): CliIo {
  const terminal = isatty(1);
  return {
    stdout: consoleWriter(1) ?? resultWriter(onReaderGone),
    stderr: consoleWriter(2) ?? writeComplaint,
    get columns() {
      return (terminal ? process.stdout.columns : 0) || columnsWithoutTerminal;
    },
    colour: wantsColour(env, terminal),
    interactive: terminal && env['TERM'] !== 'dumb' && process.stdout.rows >= minLiveRows,
    ask: isatty(0) && isatty(2) ? askOnTerminal : null,
  };
}

async function askOnTerminal(question: string, signal: AbortSignal): Promise<string | null> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  try {
    const answer = await Promise.race([lines.question(question, { signal }), ended]);
    return answer?.trim() ?? null;
  } catch {
    return null;
  } finally {
    lines.close();
  }
}

/** FORCE_COLOR and NO_COLOR as Node reads them, then: only on a terminal that is not dumb. */
export function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return terminal && env['TERM'] !== 'dumb';
}

/** The Windows console takes text from its own stream only; bytes would be read in the console's code page. */
function consoleWriter(fd: 1 | 2): ((text: string) => void) | null {
  if (process.platform !== 'win32' || !isatty(fd)) return null;
  const stream = fd === 1 ? process.stdout : process.stderr;
  return (text) => void stream.write(text);
}

function resultWriter(onReaderGone: () => void): (text: string) => void {
  let gone = false;
  return (text) => {
    if (gone || writeFully(1, text) === 'written') return;
    gone = true;
    onReaderGone();
  };
}
