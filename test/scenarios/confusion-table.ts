import { firstCause, isFirstCauseRight } from './run-scenario.ts';
import type { ScenarioResult } from './run-scenario.ts';

/** Expected cause against first cause, one line per pair that occurred; a pair that differs is marked. */
export function confusionTable(results: readonly ScenarioResult[]): string {
  const counts = new Map<string, number>();
  for (const result of results) {
    const seen = typeof result.outcome === 'string' ? 'not run' : (firstCause(result.outcome) ?? 'none');
    // Where several are right, the one that was named is the expected one.
    const expected = isFirstCauseRight(result) ? seen : (result.scenario.expected.firstCauses[0] ?? 'none');
    const pair = `${expected.padEnd(28)}${seen.padEnd(28)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const right = results.filter(isFirstCauseRight).length;
  const lines = [...counts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([pair, count]) => {
      const [expected, seen] = [pair.slice(0, 28), pair.slice(28)];
      return `${pair}${count.toString().padStart(5)}${expected === seen ? '' : '  <- differs'}`;
    });
  return [
    `${'expected cause'.padEnd(28)}${'first cause'.padEnd(28)}count`,
    ...lines,
    `first cause right: ${right} of ${results.length} (${((100 * right) / results.length).toFixed(1)} %)`,
  ].join('\n');
}

/** What a miss looked like, for whoever has to decide which side is wrong. */
export function describeMiss({ scenario, outcome }: ScenarioResult): string {
  const wanted = scenario.expected.firstCauses.map((cause) => cause ?? 'none').join(' or ');
  if (typeof outcome === 'string') return `${scenario.name}: not run: ${outcome}`;
  const { causes, failedPhase } = outcome.verdict;
  const named = causes.map(({ id, confidence }) => `${id} ${confidence.toFixed(2)}`).join(', ');
  const found = outcome.checks
    .filter(({ status }) => status !== 'passed' && status !== 'skipped')
    .map(({ id, status, summary }) => `\n    ${status} ${id}: ${summary}`);
  const note = scenario.note === undefined ? '' : `\n    note: ${scenario.note}`;
  return `${scenario.name}: expected ${wanted}, saw ${named || 'none'}; failed phase ${failedPhase ?? 'none'}${found.join('')}${note}`;
}
