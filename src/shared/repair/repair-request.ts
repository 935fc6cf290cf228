import { z } from 'zod';
import { fixParameterSchemas } from '../fix-parameters.ts';
import type { ClientFixId } from '../ids.ts';
import { journalIdSchema } from '../journal.ts';
import { isoDate } from '../limits.ts';

/**
 * What may be asked for across a border: by the window of the app, by the app of the elevated helper. Ids and
 * bounded values only; whoever carries it out validates it again and reads everything else for itself. Every object
 * is strict: one field too many refuses the whole.
 */

const step = <Id extends ClientFixId>(fix: Id) =>
  z.strictObject({ fix: z.literal(fix), parameters: fixParameterSchemas[fix] });

/** One fix with its parameters. */
export const fixStepSchema = z.discriminatedUnion('fix', [
  step('clear-saved-credentials'),
  step('forget-pinned-certificate'),
  step('connect-by-address'),
  step('disable-udp'),
  step('allow-mstsc-through-firewall'),
  step('reset-winsock'),
  step('reset-ip-stack'),
  step('flush-dns-cache'),
  step('set-interface-mtu'),
  step('enable-client-tls'),
  step('remove-hosts-override'),
]);
export type FixStep = z.infer<typeof fixStepSchema>;

/** More fixes than there are make no plan. */
export const mostSteps = 16;

/** Fixes to carry out as a whole or not at all. */
export const applyRequestSchema = z.strictObject({
  request: z.literal('apply'),
  steps: z.array(fixStepSchema).min(1).max(mostSteps).readonly(),
  /** When it is to be undone by itself; null: never. */
  returnsAt: isoDate.nullable(),
});
export type ApplyRequest = z.infer<typeof applyRequestSchema>;

/** What to undo. `last`: the plan that was carried out last and is not undone. */
export const undoSelectionSchema = z.discriminatedUnion('undo', [
  z.strictObject({ undo: z.literal('entry'), entryId: journalIdSchema }),
  z.strictObject({ undo: z.literal('plan'), planId: journalIdSchema }),
  z.strictObject({ undo: z.literal('last') }),
  z.strictObject({ undo: z.literal('everything') }),
]);

export const undoRequestSchema = z.strictObject({
  request: z.literal('undo'),
  selection: undoSelectionSchema,
});
export type UndoRequest = z.infer<typeof undoRequestSchema>;

/**
 * One request, one answer, then the connection ends.
 * - `undo-due`: undoes the plans whose time is up; which those are, the journal says.
 * - `recover`: finishes undos that were cut short, and rolls unfinished plans back.
 */
export const repairRequestSchema = z.discriminatedUnion('request', [
  applyRequestSchema,
  undoRequestSchema,
  z.strictObject({ request: z.literal('undo-due') }),
  z.strictObject({ request: z.literal('recover') }),
]);
export type RepairRequest = z.infer<typeof repairRequestSchema>;
