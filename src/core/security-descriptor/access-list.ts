/** One entry of an access list ([MS-DTYP] 2.4.4), as it stands there. */
export interface AccessEntry {
  readonly bytes: Uint8Array;
  readonly type: number;
  /** Taken over from the folder above. */
  readonly isInherited: boolean;
  /** Says something about what is made below, and nothing about the thing itself. */
  readonly isForBelowOnly: boolean;
  /** ACCESS_MASK; 0 for kinds of entries that are not read. */
  readonly mask: number;
  /** The account's security identifier in hex; empty for kinds of entries that are not read. */
  readonly sid: string;
}

/** ACCESS_ALLOWED_ACE_TYPE and ACCESS_DENIED_ACE_TYPE; the other kinds are for special objects and for audits. */
export const entryType = { allow: 0, deny: 1 } as const;
const flag = { inheritOnly: 0x08, inherited: 0x10 } as const;
const headBytes = 8;
const entryHeadBytes = 8;
const revision = 2;

/** The entries of an access list, in their order, which counts; null when it is cut off. */
export function readEntries(list: Uint8Array): AccessEntry[] | null {
  if (list.length < headBytes) return null;
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const count = view.getUint16(4, true);
  const entries: AccessEntry[] = [];
  for (let at = headBytes; entries.length < count;) {
    if (at + entryHeadBytes > list.length) return null;
    const size = view.getUint16(at + 2, true);
    if (size < entryHeadBytes || at + size > list.length) return null;
    const type = view.getUint8(at);
    const flags = view.getUint8(at + 1);
    const isRead = type <= entryType.deny;
    entries.push({
      bytes: new Uint8Array(list.subarray(at, at + size)),
      type,
      isInherited: (flags & flag.inherited) !== 0,
      isForBelowOnly: (flags & flag.inheritOnly) !== 0,
      mask: isRead ? view.getUint32(at + 4, true) : 0,
      sid: isRead ? hex(sidOf(list.subarray(at + entryHeadBytes, at + size))) : '',
    });
    at += size;
  }
  return entries;
}

/** @throws RangeError when they are more than a list can hold (64 KiB) */
export function writeEntries(entries: readonly AccessEntry[]): Uint8Array {
  const length = entries.reduce((sum, { bytes }) => sum + bytes.length, headBytes);
  if (length > 0xffff) throw new RangeError('An access list holds at most 65535 bytes');
  const list = new Uint8Array(length);
  const view = new DataView(list.buffer);
  view.setUint8(0, revision);
  view.setUint16(2, length, true);
  view.setUint16(4, entries.length, true);
  let at = headBytes;
  for (const { bytes } of entries) {
    list.set(bytes, at);
    at += bytes.length;
  }
  return list;
}

/** An entry of our own that allows one account something, on this thing alone. */
export function allowEntry(sid: Uint8Array, mask: number): AccessEntry {
  const bytes = new Uint8Array(entryHeadBytes + sid.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, entryType.allow);
  view.setUint16(2, bytes.length, true);
  view.setUint32(4, mask, true);
  bytes.set(sid, entryHeadBytes);
  return { bytes, type: entryType.allow, isInherited: false, isForBelowOnly: false, mask, sid: hex(sid) };
}

/**
 * Whether Windows would grant all of `mask` to somebody who is all of `sids`: entry by entry, the first that says
 * something about a right decides it ([MS-DTYP] 2.5.3.2). No list (null) grants everything.
 */
export function isGranted(
  entries: readonly AccessEntry[] | null,
  sids: readonly Uint8Array[],
  mask: number,
): boolean {
  if (entries === null) return true;
  const mine = new Set(sids.map(hex));
  let missing = mask;
  for (const entry of entries) {
    if (missing === 0) break;
    if (entry.isForBelowOnly || !mine.has(entry.sid)) continue;
    if (entry.type === entryType.deny && (entry.mask & missing) !== 0) return false;
    if (entry.type === entryType.allow) missing &= ~entry.mask;
  }
  return missing === 0;
}

/** Padding may follow it. */
function sidOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, 8 + (bytes[1] ?? 0) * 4);
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
