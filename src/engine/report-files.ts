import { writeFile } from 'node:fs/promises';
import type { ReportLanguage } from '../core/html-report/report-texts.ts';
import { ticketText } from '../core/ticket-text.ts';
import { titleOfCheck } from '../shared/check-titles.ts';
import { fail } from '../shared/ipc/failure.ts';
import type { Answer } from '../shared/ipc/failure.ts';
import type { Report } from '../shared/report.ts';

export function reportTicket(report: Report, { say }: ReportLanguage): string {
  return ticketText(report, { checkTitle: titleOfCheck, say });
}

export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A name to propose for the file: letters, digits, dots and hyphens, whatever the report says. */
export function reportName({ target: { host }, startedAt }: Report): string {
  const plain = host.replaceAll(/[^a-z0-9.-]+/giu, '-').slice(0, 60);
  return `rdp-report-${plain}-${startedAt.slice(0, 10)}`;
}

/** @param path that a person chose in the system's dialog */
export async function writeReport(content: string, path: string): Promise<Answer<Record<string, never>>> {
  try {
    await writeFile(path, content, { flush: true });
    return { ok: true, value: {} };
  } catch {
    const message =
      'The file could not be written. Choose another folder, or close the program that has it open.';
    return fail('not-saved', message);
  }
}
