import { z } from 'zod';
import { languages } from '../language.ts';
import { fileName, reportId } from './building-blocks.ts';
import { launchRequestSchema } from './launch.ts';
import { redactionSchema } from './settings.ts';

/** The dialog was closed without a choice. */
const cancelled = z.object({ outcome: z.literal('cancelled') });

/** As large as a report may be (`check/read-document.ts`), counted in characters. */
export const maxDroppedCharacters = 20 * 1024 * 1024;

/** A dropped file goes by its content: the interface never names a path. */
export const droppedFileSchema = z.strictObject({
  name: fileName,
  text: z.string().max(maxDroppedCharacters),
});

export const openedDocumentSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('opened'), launch: launchRequestSchema }),
  cancelled,
]);

/** A report as it is given away: with these things taken out, and for people in this language. */
export const readableReportSchema = z.strictObject({
  reportId,
  redaction: redactionSchema,
  language: z.enum(languages),
});

/** Where the frame finds the document, without scripts and exactly as it would be saved: relative to the page. */
export const reportPreviewSchema = z.object({ address: z.string().regex(/^preview\/[0-9a-f]{32}$/u) });

export const saveRequestSchema = z.strictObject({
  ...readableReportSchema.shape,
  format: z.enum(['html', 'json']),
});

export const savedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), name: fileName }),
  cancelled,
]);

/** Plain text for a ticket; it is on the clipboard already. */
export const ticketSchema = z.object({ text: z.string().max(262_144) });
