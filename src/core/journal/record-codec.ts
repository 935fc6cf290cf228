import { journalRecordSchema, journalVersion } from '../../shared/journal.ts';
import type { JournalRecord } from '../../shared/journal.ts';
import { encodeFrame } from './frame.ts';

/** A record of a later version: kept in the file, used only to see which plans it is about. */
export interface NewerRecord {
  readonly version: number;
  readonly sequence: number;
  /** The value of every field that is an id: `planId`, `entryId` and the like, lists of them included. */
  readonly ids: readonly string[];
}

export type DecodedRecord =
  | { readonly type: 'record'; readonly record: JournalRecord }
  | { readonly type: 'newer'; readonly record: NewerRecord }
  | { readonly type: 'invalid'; readonly reason: string };

/**
 * A record as bytes for the file. The line end after it lets a person read the file with any text viewer.
 * @throws RangeError when it would be larger than `maxPayloadBytes`.
 */
export function encodeRecord(record: JournalRecord): Uint8Array {
  return encodeFrame(new TextEncoder().encode(`${JSON.stringify(record)}\n`));
}

/** Reads the payload of one frame. Never throws. */
export function decodeRecord(payload: Uint8Array): DecodedRecord {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return { type: 'invalid', reason: 'it is not JSON' };
  }
  const newer = readNewer(document);
  if (newer !== null) return { type: 'newer', record: newer };
  const parsed = journalRecordSchema.safeParse(document);
  if (parsed.success) return { type: 'record', record: parsed.data };
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return { type: 'invalid', reason: path === '' ? 'it is no record' : `${path} is not as it should be` };
}

function readNewer(document: unknown): NewerRecord | null {
  if (typeof document !== 'object' || document === null) return null;
  const fields = new Map<string, unknown>(Object.entries(document));
  const version = fields.get('version');
  const sequence = fields.get('sequence');
  if (!isCount(version) || !isCount(sequence) || version <= journalVersion) return null;
  const ids = [...fields].flatMap(([name, value]) => (/Ids?$/u.test(name) ? [value].flat() : []));
  return { version, sequence, ids: ids.filter((id) => typeof id === 'string') };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
