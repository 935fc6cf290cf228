import { readingRights } from './native/advapi32/file-security.ts';
import type { Allowed, FileSecurity } from './native/advapi32/file-security.ts';

/** Whether an access list lets nobody do more than is meant. */
export function isSafe({ entries }: Pick<FileSecurity, 'entries'>, allowed: Allowed): boolean {
  return (
    entries?.every(
      ({ sid, allows, rights }) =>
        !allows ||
        allowed.everything.includes(sid) ||
        (allowed.reading.includes(sid) && (rights & ~readingRights) === 0),
    ) ?? false
  );
}
