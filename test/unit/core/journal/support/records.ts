import fc from 'fast-check';
import { concatBytes } from '../../../../../src/rdp/wire/bytes.ts';
import { encodeRecord } from '../../../../../src/core/journal/record-codec.ts';
import type { Actor, JournalEvent, JournalRecord, Json } from '../../../../../src/shared/journal.ts';

export const at = '2026-11-21T08:00:00.000Z';
export const actor: Actor = { account: 'somebody', program: 'app', programVersion: '1.0.0', processId: 42 };

/** An id of the right form for a small number. */
export const id = (number: number): string => number.toString(16).padStart(16, '0');

/** Gives events the numbers and the time that a journal would give them. */
export function numbered(events: readonly JournalEvent[], from = 1): readonly JournalRecord[] {
  return events.map((event, index) => ({ version: 1, sequence: from + index, at, ...event }));
}

export function fileOf(records: readonly JournalRecord[]): Uint8Array {
  return concatBytes(...records.map(encodeRecord));
}

/** -0 is the one number that JSON does not keep. */
export const json: fc.Arbitrary<Json> = fc
  .jsonValue({ depthSize: 'small' })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

/** The events of a plan of one entry with one operation, through to its end. */
export function completedPlan(
  planId: string,
  entryId: string,
  changes: { before?: Json; after?: Json } = {},
) {
  return [
    {
      kind: 'plan-started',
      planId,
      scope: 'user',
      actor,
      entries: [{ entryId, fix: 'disable-udp', parameters: {} }],
    },
    { kind: 'step-started', planId, entryId, operationCount: 1 },
    captured(planId, entryId, 0, changes.before ?? 'before'),
    {
      kind: 'operation-applied',
      entryId,
      operation: 0,
      after: changes.after ?? 'after',
      restartNeeded: false,
    },
    { kind: 'operation-verified', entryId, operation: 0 },
    { kind: 'step-finished', entryId },
    { kind: 'plan-finished', planId, restartNeeded: false },
  ] as const satisfies readonly JournalEvent[];
}

export function captured(planId: string, entryId: string, operation: number, before: Json) {
  return {
    kind: 'operation-captured',
    planId,
    fix: 'disable-udp',
    entryId,
    operation,
    operationKind: 'registry-value',
    request: { value: 'fClientDisableUDP' },
    target: 'fClientDisableUDP',
    before,
    reversibility: { how: 'fully' },
  } as const satisfies JournalEvent;
}

/** Any events at all, in any order, about a few ids: most of them do not go together. */
export const anyEvents: fc.Arbitrary<readonly JournalEvent[]> = fc.array(
  fc
    .record({
      plan: fc.nat(2),
      entry: fc.nat(3),
      undo: fc.nat(1),
      operation: fc.nat(2),
      image: json,
      pick: fc.nat(13),
    })
    .map(({ plan, entry, undo, operation, image, pick }) => {
      const [planId, entryId, undoId] = [id(plan), id(entry), id(undo)];
      const place = { entryId, operation };
      const events: readonly JournalEvent[] = [
        {
          kind: 'plan-started',
          planId,
          scope: 'user',
          actor,
          entries: [{ entryId, fix: 'a', parameters: image }],
        },
        { kind: 'time-boxed', planId, until: at },
        { kind: 'step-started', planId, entryId, operationCount: 3 },
        captured(planId, entryId, operation, image),
        { kind: 'operation-applied', ...place, after: image, restartNeeded: false },
        { kind: 'step-finished', entryId },
        { kind: 'plan-finished', planId, restartNeeded: true },
        { kind: 'rolled-back', planId },
        { kind: 'undo-started', undoId, actor, reason: 'asked', entryIds: [entryId] },
        { kind: 'entry-undone', undoId, entryId },
        { kind: 'undo-finished', undoId, complete: true },
        { kind: 'operation-restoring', ...place, found: image, decision: 'interrupted' },
        { kind: 'operation-restored', ...place, how: 'restored', lost: [] },
        { kind: 'operation-kept', ...place, found: image },
      ];
      return events[pick]!;
    }),
  { maxLength: 40 },
);
