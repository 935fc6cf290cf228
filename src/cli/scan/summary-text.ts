import type { ScanSummary } from '../../check/run-scan.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { formatDuration } from '../../shared/durations.ts';
import type { ScanRecord } from './scan-record.ts';

/** How many hosts, how many fail, and what limits the answer. */
export function summaryText(
  summary: ScanSummary,
  records: readonly ScanRecord[],
  listed: number,
  screen: Screen,
): string[] {
  const causes = causeCounts(records);
  const sentences = [
    `${hosts(summary.hosts)} in ${formatDuration(summary.durationMs)}: ${summary.healthy} healthy, ${summary.hosts - summary.healthy} not.`,
    ...(causes.length > 1 ? [`By first cause: ${causes.join(', ')}.`] : []),
    ...(summary.stopped
      ? [`Stopped; not checked to the end: ${listed - summary.hosts} of ${hosts(listed)}.`]
      : []),
    ...(summary.timingTrusted
      ? []
      : [
          `This computer was too busy to trust the times of single stages (it lost up to ${formatDuration(summary.largestEventLoopDelayMs)} at once); the verdicts stand. Use a lower --concurrency for true times.`,
        ]),
  ];
  return sentences.flatMap((sentence) => wrap(sentence, screen.width));
}

/** `certificate-expired 4`, most frequent first. */
function causeCounts(records: readonly ScanRecord[]): string[] {
  const failing = records.filter(({ scanned }) => !scanned.healthy);
  const groups = Map.groupBy(failing, ({ firstCause }) => firstCause ?? 'no known cause');
  return [...groups]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([cause, group]) => `${cause} ${group.length}`);
}

function hosts(count: number): string {
  return count === 1 ? '1 host' : `${count} hosts`;
}
