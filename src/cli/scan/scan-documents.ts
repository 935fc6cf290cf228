import type { ScanResult, ScanSummary } from '../../check/run-scan.ts';
import type { ScanDifferences } from '../../core/scan-differences.ts';
import { tool } from '../../shared/tool.ts';
import { csvRow } from './csv.ts';
import type { BadLine } from './host-list.ts';
import { hostWord } from './result-line.ts';

const columns = [
  'input',
  'host',
  'port',
  'address',
  'result',
  'failedPhase',
  'firstCause',
  'confidence',
  'headline',
  'durationMs',
  'timingTrusted',
] as const;

/** The header row of the table, with its line end. */
export const csvHeader = `${csvRow(columns)}\r\n`;

/** One host as a row of the table (RFC 4180), with its line end. */
export function hostCsvRow(result: ScanResult): string {
  const first = result.verdict.causes[0];
  const row = csvRow([
    result.target.input,
    result.target.host,
    result.target.port,
    result.address,
    hostWord(result),
    result.verdict.failedPhase,
    first?.id ?? null,
    first?.confidence ?? null,
    result.verdict.headline,
    Math.round(result.durationMs * 10) / 10,
    result.timingTrusted,
  ]);
  return `${row}\r\n`;
}

/** One host as JSON on one line, with its whole verdict and all that its checks found. */
export function hostJson({
  target,
  address,
  verdict,
  checks,
  durationMs,
  timingTrusted,
}: ScanResult): string {
  const { input, host, port } = target;
  return JSON.stringify({
    target: { input, host, port },
    address,
    durationMs,
    timingTrusted,
    verdict,
    checks,
  });
}

export interface ScanOverview {
  readonly summary: ScanSummary;
  readonly differences: ScanDifferences;
  readonly badLines: readonly BadLine[];
}

/**
 * The scan as one JSON document in pieces, which together may be longer than one string can be. `hosts` stand in the
 * order in which they finished.
 */
export function* scanJson(overview: ScanOverview, hosts: readonly string[]): Generator<string> {
  const head = JSON.stringify({ schemaVersion: 1, tool, ...overview });
  yield `${head.slice(0, -1)},"hosts":[`;
  for (const [index, host] of hosts.entries()) yield `${index === 0 ? '' : ','}\n${host}`;
  yield '\n]}\n';
}
