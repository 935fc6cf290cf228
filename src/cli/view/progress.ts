import type { CheckEvent } from '../../core/check-definition.ts';
import type { CheckId } from '../../shared/ids.ts';
import type { CheckResult } from '../../shared/report.ts';

/** What is known of a run at one moment. */
export interface Progress {
  readonly port: number;
  readonly running: ReadonlySet<CheckId>;
  readonly results: ReadonlyMap<CheckId, CheckResult>;
}

export function noProgress(port: number): Progress {
  return { port, running: new Set(), results: new Map() };
}

/** A finished run, as a report keeps it. */
export function finishedProgress(port: number, results: readonly CheckResult[]): Progress {
  return { port, running: new Set(), results: new Map(results.map((result) => [result.id, result])) };
}

export function advance(progress: Progress, event: CheckEvent): Progress {
  const running = new Set(progress.running);
  if (event.type === 'check-started') return { ...progress, running: running.add(event.id) };
  running.delete(event.result.id);
  return { ...progress, running, results: new Map(progress.results).set(event.result.id, event.result) };
}
