/**
 * What a tool found out about a server, as a number of values. Counted strictly against us: of our report only the
 * measured facts count, not the checks made from them, neither what is null nor our own times; of nmap's output every
 * value that its scripts print, and the port's state.
 */
export function countReportFacts(report: unknown): number {
  return countLeaves(at(at(report, 'facts'), 'network'));
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}

function countLeaves(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  return Object.entries(value)
    .filter(([name]) => !name.endsWith('Ms'))
    .reduce((sum, [, inner]) => sum + countLeaves(inner), 0);
}

/** @param output of `nmap -oN -`: a script's lines begin with `|`, a line without a value ends with a colon. */
export function countNmapFacts(output: string): number {
  const lines = output.split('\n');
  const ports = lines.filter((line) => /^\d+\/tcp\s/u.test(line)).length;
  const values = lines.filter(
    (line) => /^\|[ _]/u.test(line) && !/:\s*$/u.test(line) && !line.includes('ERROR:'),
  ).length;
  return ports + values;
}
