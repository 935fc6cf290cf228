import { reportSchema } from '../shared/report.ts';
import type { Report } from '../shared/report.ts';
import { leaveOutUnknown } from './leave-out-unknown.ts';
import { parseDocument, readDocumentFile } from './read-document.ts';
import type { DocumentKind, ReadDocument } from './read-document.ts';

/** A report, and what of it only a later version knows, such as `check "host-role"`. */
export interface OpenedReport {
  readonly report: Report;
  readonly leftOut: readonly string[];
}

const kind: DocumentKind<OpenedReport> = {
  noun: 'report',
  version: 1,
  validate(document) {
    const known = leaveOutUnknown(document);
    const parsed = reportSchema.safeParse(known.document);
    return parsed.success ? { success: true, data: { report: parsed.data, leftOut: known.leftOut } } : parsed;
  },
};

/** Reads a saved report from a file of at most 20 MB. Never rejects. */
export async function readReportFile(path: string): Promise<ReadDocument<OpenedReport>> {
  return readDocumentFile(path, kind);
}

/** Reads a report from text. `name` stands for it in messages. */
export function parseReport(text: string, name: string): ReadDocument<OpenedReport> {
  return parseDocument(text, name, kind);
}
