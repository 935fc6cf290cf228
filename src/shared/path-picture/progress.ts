import type { CheckId } from '../ids.ts';
import type { CheckResult } from '../report.ts';

/** What is known of a run at one moment. */
export interface Progress {
  readonly port: number;
  readonly running: ReadonlySet<CheckId>;
  readonly results: ReadonlyMap<CheckId, CheckResult>;
}

/** A check that began or ended, as far as the picture cares. */
export type ProgressEvent =
  | { readonly type: 'check-started'; readonly id: CheckId }
  | { readonly type: 'check-finished'; readonly result: CheckResult };

export function noProgress(port: number): Progress {
  return { port, running: new Set(), results: new Map() };
}

/** A finished run, as a report keeps it. */
export function finishedProgress(port: number, results: readonly CheckResult[]): Progress {
  return { port, running: new Set(), results: new Map(results.map((result) => [result.id, result])) };
}

export function advance(progress: Progress, event: ProgressEvent): Progress {
  const running = new Set(progress.running);
  if (event.type === 'check-started') return { ...progress, running: running.add(event.id) };
  running.delete(event.result.id);
  return { ...progress, running, results: new Map(progress.results).set(event.result.id, event.result) };
}
