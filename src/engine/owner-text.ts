import { ownerLetter } from '../check/owner-letter.ts';
import type { RequestOutput } from '../shared/ipc/sides.ts';
import type { Report } from '../shared/report.ts';

/** What to tell whoever answers for the far computer; null when the verdict names nothing there. */
export function ownerTextOf(report: Report): RequestOutput<'owner/read'> | null {
  const letter = ownerLetter(report);
  if (letter === null) return null;
  const { text, repair } = letter;
  return {
    text,
    script: repair === null ? null : { name: `${repair.id}.ps1`, text: forWindows(repair.script) },
  };
}

/** PowerShell reads either line end; the editors of older Windows show only this one. */
function forWindows(script: string): string {
  return script.replaceAll(/\r?\n/gu, '\r\n');
}
