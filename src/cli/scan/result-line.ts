import type { ScanResult } from '../../check/run-scan.ts';
import { printable } from '../../shared/printable.ts';
import { formatTarget } from '../../shared/target.ts';
import type { Target } from '../../shared/target.ts';
import { cutTo, displayWidth, padEnd, padStart } from '../terminal/display-width.ts';
import type { Screen } from '../terminal/screen.ts';
import { formatDuration } from '../view/durations.ts';
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

/** The columns that all lines of one scan share. */
export interface ResultColumns {
  readonly target: number;
  /** 0 when every host was given as an address, which the line shows anyway. */
  readonly address: number;
  /** Where a line is cut; null where it may be as long as it is. */
  readonly line: number | null;
}

export function resultColumns(targets: readonly Target[], line: number | null): ResultColumns {
  const widest = targets.reduce((most, target) => Math.max(most, formatTarget(target).length), 0);
  const named = targets.some((target) => target.kind === 'name');
  return { target: Math.min(widest, widestTarget), address: named ? addressWidth : 0, line };
}

/** One host on one line: mark, word, target, address, time, then phase and first cause where it fails. */
export function resultLine(result: ScanResult, columns: ResultColumns, screen: Screen): string {
  const word = hostWord(result);
  const style = stateStyles[states[word]];
  const status = `${style.mark(screen.marks, 0)} ${padEnd(word, 7)}`;
  const cells = [
    padEnd(formatTarget(result.target), columns.target),
    ...(columns.address === 0 ? [] : [padEnd(addressText(result, screen), columns.address)]),
    padStart(formatDuration(result.durationMs), 8),
    findingText(result),
  ];
  const rest = `  ${cells.join('  ')}`.trimEnd();
  const room = columns.line === null ? null : columns.line - displayWidth(status);
  return screen.paint(style.tone, status) + (room === null ? rest : cutTo(rest, room, screen.marks.ellipsis));
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
