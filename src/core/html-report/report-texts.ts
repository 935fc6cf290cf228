import type { CheckId, FixId } from '../../shared/ids.ts';

/** What the catalogue says of things that a report names by their ids. */
export interface ReportTexts {
  checkTitle(id: CheckId): string;
  /** null: this version has no such repair. */
  fixTitle(id: FixId): string | null;
}
