import type { ScanResult } from '../../check/run-scan.ts';
import type { ScannedHost } from '../../core/scan-differences.ts';
import type { CauseId } from '../../shared/ids.ts';
import type { ScanInvocation } from '../arguments/invocation.ts';
import { hostFeatures } from './host-features.ts';
import { hostCsvRow, hostJson } from './scan-documents.ts';

/** What is kept of a host until the scan ends: thousands of whole results would fill the memory. */
export interface ScanRecord {
  readonly scanned: ScannedHost;
  readonly firstCause: CauseId | null;
  /** The host's part of the document at the end; empty for people. */
  readonly part: string;
}

const partOf: Readonly<Record<ScanInvocation['format'], (result: ScanResult) => string>> = {
  text: () => '',
  csv: hostCsvRow,
  json: hostJson,
};

export function makeRecord(result: ScanResult, format: ScanInvocation['format']): ScanRecord {
  return {
    scanned: hostFeatures(result),
    firstCause: result.verdict.causes[0]?.id ?? null,
    part: partOf[format](result),
  };
}
