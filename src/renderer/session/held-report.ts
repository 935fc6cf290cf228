import type { ShownReport } from '../../shared/ipc/shown-report.ts';

/** A report that the main process holds and the screens show. */
export interface HeldReport {
  readonly reportId: string;
  readonly report: ShownReport;
  /** null: measured here, in this session. Else the file that it came from. */
  readonly file: { readonly name: string; readonly leftOut: readonly string[] } | null;
}
