import type { Match } from './match.ts';

/** The two-letter names that firewall rules use ([MS-DTYP] 2.5.1.1). */
const sidAliases: ReadonlyMap<string, string> = new Map([
  ['WD', 'S-1-1-0'],
  ['IU', 'S-1-5-4'],
  ['AN', 'S-1-5-7'],
  ['AU', 'S-1-5-11'],
  ['SY', 'S-1-5-18'],
  ['LS', 'S-1-5-19'],
  ['NS', 'S-1-5-20'],
  ['BA', 'S-1-5-32-544'],
  ['BU', 'S-1-5-32-545'],
  ['BG', 'S-1-5-32-546'],
  ['AC', 'S-1-15-2-1'],
]);

/** Everyone, and authenticated users: in the token of every user at the screen. */
const alwaysHeld: readonly string[] = ['S-1-1-0', 'S-1-5-11'];

/** Built-in service accounts, service and driver identities, virtual machines, app containers: never a user's. */
const neverHeld = /^S-1-(?:5-(?:18|19|20)$|5-8[0234]-|15-2-)/u;

const accessEntry = /\((?<type>[^;()]*);[^;()]*;[^;()]*;[^;()]*;[^;()]*;(?<trustee>[^;()]*)\)/gu;

/** `sids`: what is in the user's token, null when that is not known. */
export function matchSid(sid: string, sids: readonly string[] | null): Match {
  const wanted = sid.toUpperCase();
  if (alwaysHeld.includes(wanted)) return 'yes';
  if (neverHeld.test(wanted)) return 'no';
  if (sids === null) return 'unknown';
  return sids.some((held) => held.toUpperCase() === wanted) ? 'yes' : 'no';
}

/**
 * Whether a security descriptor lets this user in. Entries are read in order and the first that concerns the user
 * decides ([MS-DTYP] 2.5.3.2); without one the user is not meant.
 */
export function matchUserList(sddl: string, sids: readonly string[] | null): Match {
  const entries = [...sddl.matchAll(accessEntry)];
  if (entries.length === 0) return 'unknown';
  for (const { groups } of entries) {
    const type = groups?.['type'];
    const trustee = groups?.['trustee'] ?? '';
    const sid = sidAliases.get(trustee) ?? trustee;
    if ((type !== 'A' && type !== 'D') || !sid.startsWith('S-')) return 'unknown';
    const match = matchSid(sid, sids);
    if (match === 'unknown') return 'unknown';
    if (match === 'yes') return type === 'A' ? 'yes' : 'no';
  }
  return 'no';
}
