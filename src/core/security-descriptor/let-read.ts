import { allowEntry, entryType, hex, isGranted, readEntries, writeEntries } from './access-list.ts';
import { control, type SecurityDescriptor } from './descriptor.ts';

/** FILE_GENERIC_READ of winnt.h. */
export const fileRead = 0x0012_0089;

/** Somebody as Windows sees it: its own identifier, and those of the groups that it always belongs to. */
export interface Account {
  readonly sid: Uint8Array;
  readonly groups: readonly Uint8Array[];
}

/** Whether this account can read the file; null when the access list is damaged. */
export function canRead({ accessList }: SecurityDescriptor, account: Account): boolean | null {
  const entries = accessList === null ? null : readEntries(accessList);
  if (accessList !== null && entries === null) return null;
  return isGranted(entries, [account.sid, ...account.groups], fileRead);
}

/**
 * The descriptor with one entry more, by which the account can read the file, and without the file's own entries that
 * deny it that. Whatever else it says stays, byte for byte and in its order; one that lets it read already stays whole.
 * Null when the access list is damaged.
 */
export function letRead(descriptor: SecurityDescriptor, account: Account): SecurityDescriptor | null {
  const readable = canRead(descriptor, account);
  if (readable === null || readable) return readable === null ? null : descriptor;
  const entries = readEntries(descriptor.accessList ?? new Uint8Array()) ?? [];
  const sid = hex(account.sid);
  const kept = entries.filter(
    (entry) =>
      entry.isInherited ||
      entry.type !== entryType.deny ||
      entry.sid !== sid ||
      (entry.mask & fileRead) === 0,
  );
  // Windows' own order: what the file denies, what it allows, what it takes over.
  const place = kept.findLastIndex(({ type, isInherited }) => type === entryType.deny && !isInherited) + 1;
  const accessList = writeEntries(kept.toSpliced(place, 0, allowEntry(account.sid, fileRead)));
  return { ...descriptor, control: descriptor.control | control.accessListPresent, accessList };
}
