import { z } from 'zod';
import { longText } from '../limits.ts';
import { reportSchema } from '../report.ts';
import { fileName, reportId } from './building-blocks.ts';

/** A report as the screens need it: everything but the raw facts, which stay in the main process. */
export const shownReportSchema = reportSchema.omit({ facts: true });
export type ShownReport = z.infer<typeof shownReportSchema>;

/** A report from a file: somebody else's, or an older one of this computer. */
export const openedReportSchema = z.object({
  reportId,
  report: shownReportSchema,
  name: fileName,
  /** What only a later version of this program knows, such as `check "host-role"`. */
  leftOut: z.array(longText).max(256),
});
export type OpenedReport = z.infer<typeof openedReportSchema>;
