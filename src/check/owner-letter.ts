import { writeOwnerLetter } from '../catalog/far-computer/owner-letter.ts';
import type { OwnerLetter } from '../catalog/far-computer/owner-letter.ts';
import type { Report } from '../shared/report.ts';
import { titleOfCheck } from '../shared/check-titles.ts';

/** The letter to whoever answers for the far computer, and its script; null when the verdict names nothing there. */
export function ownerLetter(report: Report): OwnerLetter | null {
  return writeOwnerLetter(report, titleOfCheck);
}
