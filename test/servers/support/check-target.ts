import { networkFactsSchema } from '../../../src/shared/facts.ts';
import { evidenceSchemas } from '../../../src/shared/evidence.ts';
import type { ClientFactSource } from '../../../src/check/client-fact-source.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { clientCheckIds, networkCheckIds } from '../../../src/shared/ids.ts';
import type { CheckId } from '../../../src/shared/ids.ts';
import { reportSchema } from '../../../src/shared/report.ts';
import type { CheckStatus, Report } from '../../../src/shared/report.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import { runProgram } from './programs.ts';
import type { RunOptions } from './programs.ts';

/** Milliseconds for a whole check; short, so that faults which only a time-out ends do not take a quarter of a minute. */
const defaultTimeoutMs = 8_000;

interface CheckTargetOptions {
  readonly timeoutMs?: number;
  /** The computer that connects; null: only the way is checked. */
  readonly client?: ClientFactSource | null;
}

/** Runs the whole check as the command line does, and holds the report against its schema. */
export async function checkTarget(
  input: string,
  { timeoutMs = defaultTimeoutMs, client = null }: CheckTargetOptions = {},
): Promise<Report> {
  const parsed = parseTarget(input);
  if (!parsed.ok) throw new Error(`${input}: ${parsed.message}`);
  const report = await runCheck({
    target: parsed.target,
    timeoutMs,
    reportedError: null,
    client,
    signal: new AbortController().signal,
    onEvent: () => undefined,
  });
  return validated(report);
}

/** The same in a process of its own: a network namespace belongs to a process. */
export async function checkTargetFrom(
  commandPrefix: readonly string[],
  input: string,
  timeoutMs = defaultTimeoutMs,
): Promise<Report> {
  const script = new URL('print-report.ts', import.meta.url).pathname;
  const options: RunOptions = { timeoutMs: timeoutMs + 20_000 };
  const output = await runProgram(
    [...commandPrefix, process.execPath, script, input, `${timeoutMs}`],
    options,
  );
  return validated(JSON.parse(output));
}

/** As somebody reads it who was sent the file. A report of a live check always carries its facts. */
function validated(report: unknown): Report {
  const parsed = reportSchema.parse(JSON.parse(JSON.stringify(report)));
  networkFactsSchema.parse(parsed.facts?.network);
  const ids = parsed.facts?.client === undefined ? networkCheckIds : [...networkCheckIds, ...clientCheckIds];
  for (const id of ids) {
    const check = parsed.checks.find((candidate) => candidate.id === id);
    if (check === undefined) throw new Error(`the report lacks ${id}`);
    if (Object.keys(check.evidence).length > 0) evidenceSchemas[id].parse(check.evidence);
  }
  return parsed;
}

/** Status of each check that ran, in the order of the report. */
export function statuses(report: Report): Partial<Record<CheckId, CheckStatus>> {
  return Object.fromEntries(report.checks.map(({ id, status }) => [id, status]));
}
