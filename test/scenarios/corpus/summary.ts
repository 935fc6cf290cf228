import type { Measured } from './measure.ts';
import { betsOf, ofPart } from './measure.ts';
import type { Part } from './part.ts';
import { brierScore, reliability } from './statistics.ts';

const parts: readonly Part[] = ['tuning', 'measured'];
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** What the corpus is made of and how the verdict does on it, as Markdown; the same numbers whenever it is made. */
export function summary(measured: readonly Measured[]): string {
  return [
    contents(measured),
    ...parts.flatMap((part) => {
      const own = ofPart(measured, part);
      return own.length === 0 ? [] : partSummary(part, own);
    }),
    '**Misses**',
    '',
    ...misses(measured),
  ].join('\n');
}

/** The last line of `npm run bench:verdict`. */
export function lastLine(measured: readonly Measured[]): string {
  const own = ofPart(measured, 'measured');
  const healthy = measured.filter(({ scenario }) => scenario.expected.healthy);
  const right = own.filter((each) => each.right).length;
  const alarms = healthy.filter(({ falseAlarm }) => falseAlarm).length;
  return `first cause right: ${right} of ${own.length} (measured part), false alarms: ${alarms} of ${healthy.length}`;
}

function contents(measured: readonly Measured[]): string {
  const groups = [...new Set(measured.map(({ scenario }) => scenario.group))];
  const rows = groups.map((group) => {
    const own = measured.filter(({ scenario }) => scenario.group === group);
    const cells = parts.flatMap((part) => {
      const ownPart = ofPart(own, part);
      return [ownPart.length, ownPart.filter(({ right }) => right).length];
    });
    return `| ${[group, ...cells].join(' | ')} |`;
  });
  const totals = parts.flatMap((part) => {
    const ownPart = ofPart(measured, part);
    return [ownPart.length, ownPart.filter(({ right }) => right).length];
  });
  return [
    '| group | tuning | right | measured | right |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    `| **all** | ${totals.join(' | ')} |`,
    '',
  ].join('\n');
}

function partSummary(part: Part, measured: readonly Measured[]): string[] {
  const bets = betsOf(measured);
  const brier = brierScore(bets);
  const rows = reliability(bets).map(({ from, to, count, meanConfidence, right, interval }) =>
    [
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      count,
      meanConfidence === null ? '' : meanConfidence.toFixed(2),
      count === 0 ? '' : (right / count).toFixed(2),
      interval === null ? '' : `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}`,
    ].join(' | '),
  );
  const right = measured.filter((each) => each.right).length;
  return [
    `**The ${part} part**: first cause right in ${right} of ${measured.length} (${percent(right / measured.length)}); ` +
      `a cause was named in ${bets.length}, Brier score ${brier === null ? '–' : brier.toFixed(4)}.`,
    '',
    '| confidence | verdicts | mean confidence | right | 95 % interval |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ];
}

function misses(measured: readonly Measured[]): string[] {
  const missed = measured.filter(({ right, phaseWrong }) => !right || phaseWrong);
  if (missed.length === 0) return ['None.'];
  return missed.map((each) => {
    const { scenario, judged, right } = each;
    const wanted = scenario.expected.firstCauses.map((cause) => cause ?? 'none').join(' or ');
    const { verdict } = judged;
    const named = verdict.causes.slice(0, 3).map(({ id, confidence }) => `${id} ${confidence.toFixed(2)}`);
    const phase = right
      ? ` It was said to fail in ${verdict.failedPhase ?? 'no phase'} (healthy: ${verdict.healthy ? 'yes' : 'no'}).`
      : '';
    return `- ${scenario.name} (${scenario.part}): ${scenario.story} Right: ${wanted}; said: ${named.join(', ') || 'none'}.${phase}`;
  });
}
