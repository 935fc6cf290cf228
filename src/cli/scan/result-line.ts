import type { ScanResult } from '../../check/run-scan.ts';
import { printable } from '../../shared/printable.ts';
import { formatTarget } from '../../shared/target.ts';
import type { Target } from '../../shared/target.ts';
import { displayWidth, padEnd, padStart } from '../terminal/display-width.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import { formatDuration } from '../../shared/durations.ts';
import { stateStyles } from '../view/state-style.ts';

/** `healthy` and `failed` say what was seen; `unknown` when a host could not be judged. */
export type HostWord = 'healthy' | 'failed' | 'unknown';

export function hostWord(result: ScanResult): HostWord {
  if (result.verdict.healthy) return 'healthy';
  return result.verdict.failedPhase === null ? 'unknown' : 'failed';
}

const states = { healthy: 'passed', failed: 'failed', unknown: 'error' } as const satisfies Record<
  HostWord,
  string
>;

/** Room for `255.255.255.255`; an IPv6 address is longer and pushes the rest to the right. */
const addressWidth = 15;
const widestTarget = 40;
const timeWidth = 8;
const gap = '  ';
const indent = '    ';

/** The columns that all lines of one scan share. */
export interface ResultColumns {
  readonly target: number;
  /** 0 when every host was given as an address, which the line shows anyway. */
  readonly address: number;
  /** How wide a line may be; null where it may be as long as it is. */
  readonly line: number | null;
}

export function resultColumns(targets: readonly Target[], line: number | null): ResultColumns {
  const widest = targets.reduce((most, target) => Math.max(most, formatTarget(target).length), 0);
  const named = targets.some((target) => target.kind === 'name');
  return { target: Math.min(widest, widestTarget), address: named ? addressWidth : 0, line };
}

/**
 * One host: mark, word, target, address, time, then phase and first cause where it fails. On one line where it fits,
 * else address and finding stand below.
 */
export function resultLines(result: ScanResult, columns: ResultColumns, screen: Screen): string[] {
  const word = hostWord(result);
  const style = stateStyles[states[word]];
  const status = `${style.mark(screen.marks, 0)} ${padEnd(word, 7)}`;
  const target = formatTarget(result.target);
  const time = formatDuration(result.durationMs);
  const address = addressText(result, screen);
  const cells = [
    padEnd(target, columns.target),
    ...(columns.address === 0 ? [] : [padEnd(address, columns.address)]),
    padStart(time, timeWidth),
    findingText(result),
  ];
  const whole = `${status}${gap}${cells.join(gap).trimEnd()}`;
  const paint = (line: string): string => screen.paint(style.tone, status) + line.slice(status.length);
  if (columns.line === null || displayWidth(whole) <= columns.line) return [paint(whole)];

  const room = columns.line - displayWidth(status + gap);
  const beforeTime = Math.min(columns.target, room - gap.length - timeWidth);
  const timeFits = displayWidth(target) <= beforeTime;
  const head = timeFits
    ? [status + gap + padEnd(target, beforeTime) + gap + padStart(time, timeWidth)]
    : wrapWith(status + gap, indent, target, columns.line);
  const below = [timeFits ? '' : time, address, findingText(result)].filter((text) => text !== '');
  return [
    ...head.map((line, at) => (at === 0 ? paint(line) : line)),
    ...(below.length === 0
      ? []
      : wrapWith(indent, indent, below.join(` ${screen.marks.between} `), columns.line)),
  ];
}

function addressText(result: ScanResult, screen: Screen): string {
  if (result.target.kind !== 'name') return '';
  return result.address === null ? screen.marks.skipped : printable(result.address);
}

function findingText({ verdict }: ScanResult): string {
  if (verdict.healthy) return '';
  const cause = verdict.causes[0]?.id ?? 'no known cause';
  return verdict.failedPhase === null ? cause : `${verdict.failedPhase}: ${cause}`;
}
