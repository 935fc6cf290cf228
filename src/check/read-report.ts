import { readFile, stat } from 'node:fs/promises';
import { quoted } from '../shared/printable.ts';
import { reportSchema } from '../shared/report.ts';
import type { Report } from '../shared/report.ts';

export type ReportProblem = 'unreadable' | 'too-large' | 'not-json' | 'not-a-report' | 'other-version';

export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: ReportProblem; readonly message: string };

export const maxReportBytes = 20 * 1024 * 1024;
const knownVersion = 1;

/** Reads a saved report from a file; each problem comes with one sentence for a person. Never rejects. */
export async function readReportFile(path: string): Promise<ReadReport> {
  let text: string;
  try {
    // The size is asked first, so that a huge file, or one without an end, is never loaded.
    const found = await stat(path);
    if (!found.isFile()) return refuse('unreadable', `${quoted(path)} is not a file.`);
    if (found.size > maxReportBytes)
      return refuse('too-large', `${quoted(path)} is larger than 20 MB, so it is no report.`);
    text = await readFile(path, 'utf8');
  } catch (error) {
    return refuse('unreadable', `The report ${quoted(path)} cannot be read: ${reasonOf(error)}.`);
  }
  return parseReport(text, quoted(path));
}

/** Reads a report from text. `name` stands for it in messages. */
export function parseReport(text: string, name: string): ReadReport {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refuse('not-json', `${name} is not a report: it is not a JSON document.`);
  }
  const version = versionOf(document);
  if (version === null) return refuse('not-a-report', `${name} is not a report: it has no schemaVersion.`);
  if (version !== knownVersion) {
    const advice =
      version > knownVersion ? 'a newer version of this program opens it' : 'this program cannot open it';
    return refuse(
      'other-version',
      `${name} is a report of version ${version}, not ${knownVersion}; ${advice}.`,
    );
  }
  return validate(document, name);
}

function validate(document: unknown, name: string): ReadReport {
  let parsed: ReturnType<typeof reportSchema.safeParse>;
  try {
    parsed = reportSchema.safeParse(document);
  } catch {
    // Data nested thousands of levels deep ends the validator's own stack.
    return refuse('not-a-report', `${name} is not a valid report: it is nested too deeply.`);
  }
  if (parsed.success) return { ok: true, report: parsed.data };
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0
      ? 'the document'
      : quoted(issue.path.map(String).join('.'));
  return refuse('not-a-report', `${name} is not a valid report: ${where} is missing or not as it should be.`);
}

function refuse(problem: ReportProblem, message: string): ReadReport {
  return { ok: false, problem, message };
}

function versionOf(document: unknown): number | null {
  if (typeof document !== 'object' || document === null || !('schemaVersion' in document)) return null;
  return typeof document.schemaVersion === 'number' ? document.schemaVersion : null;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  return typeof code === 'string' ? `the system says ${code}` : 'the name is not valid';
}
