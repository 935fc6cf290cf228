import { once } from 'node:events';
import {
  practiceScenarios,
  startPracticeHost,
  UnknownScenarioError,
  type PracticeHost,
} from '../../rdp/practice/index.ts';
import { exitCodes, type ExitCode } from '../../shared/ids.ts';
import { quoted } from '../../shared/printable.ts';
import { nearest, nearestParts } from '../arguments/nearest.ts';
import type { CliIo } from '../io.ts';
import { listAsJson, listAsText } from '../practice/scenario-list.ts';

export interface PracticeInput {
  readonly scenario: string | null;
  /** null and 0 take any free port. */
  readonly port: number | null;
  readonly list: boolean;
  readonly json: boolean;
}

/**
 * Lists the scenarios, or plays one until the signal aborts. With `json`, the list and the line that says where
 * the host listens are JSON documents.
 */
export async function practiceCommand(
  input: PracticeInput,
  io: CliIo,
  signal: AbortSignal,
): Promise<ExitCode> {
  if (input.scenario === null || input.list) {
    io.stdout(input.json ? listAsJson() : listAsText(io.columns));
    return exitCodes.healthy;
  }
  const problems: unknown[] = [];
  const host = await startOrExplain(input.scenario, input.port ?? 0, io, problems);
  if (host === null) return exitCodes.usage;
  try {
    io.stdout(input.json ? announcementAsJson(host) : announcement(host));
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await host.close();
  }
  return problems.length === 0 ? exitCodes.healthy : exitCodes.internalError;
}

async function startOrExplain(
  scenario: string,
  port: number,
  io: CliIo,
  problems: unknown[],
): Promise<PracticeHost | null> {
  try {
    return await startPracticeHost({
      scenario,
      port,
      onError: (error) => {
        problems.push(error);
        io.stderr('The practice host made a mistake of its own with one connection.\n');
      },
    });
  } catch (error) {
    const sentence = error instanceof UnknownScenarioError ? unknown(scenario) : whyNoPort(error, port);
    if (sentence === null) throw error;
    io.stderr(`${sentence}\n`);
    return null;
  }
}

/** One line for people: what it plays, where, and what to type in another window. */
function announcement({ scenario, host, port }: PracticeHost): string {
  return `Practising ${scenario.name} on ${host}:${port}; try: check ${host}:${port} (Ctrl+C ends it)\n`;
}

function announcementAsJson({ scenario, host, port }: PracticeHost): string {
  const { name, sentence, expected } = scenario;
  return `${JSON.stringify({ scenario: name, sentence, expected, host, port })}\n`;
}

const mostSuggestions = 4;

function unknown(typed: string): string {
  const names = practiceScenarios.map(({ name }) => name);
  const whole = nearest(typed, names);
  const likely = (whole === null ? nearestParts(typed, names) : [whole]).slice(0, mostSuggestions);
  const hint =
    likely.length > 0
      ? `Did you mean ${likely.join(' or ')}?`
      : 'The command practice without a name lists them all.';
  return `There is no practice scenario named ${quoted(typed)}. ${hint}`;
}

/** null for errors that are not about the port. */
function whyNoPort(error: unknown, port: number): string | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use on this computer; choose another with --port, or leave --port out.`;
    case 'EACCES':
      return `This computer does not let you listen on port ${port}; choose one above 1023 with --port.`;
    default:
      return null;
  }
}
