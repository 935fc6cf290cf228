import type { Measurement } from './measurement.ts';

const head = ['what', 'measured', 'wanted', 'holds'] as const;

/** The measurements as a Markdown table, its columns padded so that it also reads well on a terminal. */
export function markdownTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => [
    one.question,
    one.measured,
    one.wanted ?? '',
    one.holds === null ? '' : one.holds ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
