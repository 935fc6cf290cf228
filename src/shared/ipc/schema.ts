import { z } from 'zod';
import { fixPreviewSchema, fixListingSchema } from '../repair/fix-preview.ts';
import { historySchema } from '../repair/history.ts';
import { fixStepSchema } from '../repair/repair-request.ts';
import { aboutSchema } from './about.ts';
import { nothing, reportId, runId } from './building-blocks.ts';
import { causePageSchema, causeRequestSchema } from './cause-page.ts';
import {
  checkDoneSchema,
  checkProgressSchema,
  checkRoundSchema,
  checkRequestSchema,
  checkStartedSchema,
} from './check.ts';
import { comparedReportsSchema, comparisonSchema } from './comparison.ts';
import { decodedErrorSchema } from './decoded-error.ts';
import {
  droppedFileSchema,
  maxDroppedCharacters,
  openedDocumentSchema,
  readableReportSchema,
  reportPreviewSchema,
  savedSchema,
  saveRequestSchema,
  ticketSchema,
} from './documents.ts';
import { launchRequestSchema } from './launch.ts';
import { linkIds } from './links.ts';
import type { EventName, RequestName } from './names.ts';
import { ownerRequestSchema, ownerTextSchema } from './owner.ts';
import { productPauseSchema } from './product-pause.ts';
import {
  repairAnswerSchema,
  repairDoneSchema,
  repairProgressSchema,
  repairQuestionSchema,
  repairStartSchema,
} from './repair-run.ts';
import { settingsSchema } from './settings.ts';
import { computerSchema, recentSchema, startInformationSchema } from './start.ts';

/**
 * Everything that passes between the interface and the main process. Both sides validate at run time: the main
 * process what it is asked (`main/ipc/gate.ts`), the interface what it is told (`client.ts`). The types of all sides
 * are derived from here (`sides.ts`).
 */

interface RequestDefinition {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Bound for the whole payload before anything looks at it, in characters and values together. */
  readonly maxSize: number;
}

/** No request but a dropped file needs more. */
const smallSize = 16_384;

function request<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  maxSize = smallSize,
): { readonly input: Input; readonly output: Output; readonly maxSize: number } {
  return { input, output, maxSize };
}

export const requests = {
  'start/read': request(nothing, startInformationSchema),
  'start/recent': request(nothing, recentSchema),
  'computer/read': request(nothing, computerSchema),

  'error/decode': request(z.strictObject({ text: z.string().max(8192) }), decodedErrorSchema),

  'check/start': request(checkRequestSchema, checkStartedSchema),
  'check/cancel': request(z.strictObject({ runId }), nothing),
  'cause/read': request(causeRequestSchema, causePageSchema),

  /** With the report, if there is one: its causes tell which fixes fit, and with which parameters. */
  'fixes/list': request(
    z.strictObject({ reportId: reportId.nullable() }),
    z.object({ fixes: z.array(fixListingSchema).max(64) }),
  ),
  'fixes/preview': request(z.strictObject({ step: fixStepSchema }), fixPreviewSchema),
  'repair/start': request(repairStartSchema, nothing),
  'repair/answer': request(repairAnswerSchema, nothing),
  'repair/cancel': request(z.strictObject({ runId }), nothing),
  'history/read': request(nothing, historySchema),
  'product/pauses': request(
    z.strictObject({ reportId }),
    z.object({ pauses: z.array(productPauseSchema).max(64) }),
  ),

  'document/open': request(nothing, openedDocumentSchema),
  'document/drop': request(
    droppedFileSchema,
    z.object({ launch: launchRequestSchema }),
    maxDroppedCharacters + smallSize,
  ),
  'report/preview': request(readableReportSchema, reportPreviewSchema),
  'report/save': request(saveRequestSchema, savedSchema),
  'report/ticket': request(readableReportSchema, ticketSchema),
  'report/compare': request(comparedReportsSchema, comparisonSchema),

  'owner/read': request(ownerRequestSchema, ownerTextSchema),
  'owner/save-script': request(ownerRequestSchema, savedSchema),
  'clipboard/write': request(z.strictObject({ text: z.string().max(262_144) }), nothing, 262_144 + smallSize),

  'settings/read': request(nothing, settingsSchema),
  'settings/write': request(settingsSchema.partial(), settingsSchema),
  'about/read': request(nothing, aboutSchema),
  'link/open': request(z.strictObject({ link: z.enum(linkIds) }), nothing),
  'window/usable': request(nothing, nothing),
} as const satisfies Record<RequestName, RequestDefinition>;

export const events = {
  'check/progress': checkProgressSchema,
  'check/round': checkRoundSchema,
  'check/done': checkDoneSchema,
  'repair/progress': repairProgressSchema,
  'repair/question': repairQuestionSchema,
  'repair/done': repairDoneSchema,
  'launch/requested': z.object({ launch: launchRequestSchema }),
  'history/changed': nothing,
} as const satisfies Record<EventName, z.ZodType>;
