/**
 * Why the system calls an address unreachable.
 * - `no-route`: this computer, or a router near it, knows no way there.
 * - `no-neighbour`: the last network on the way asked for the owner of the address (ARP, RFC 826; RFC 4861, 7.2.2) and
 *   nobody answered, or a router reports that its search was in vain.
 * - `turned-away`: a router or firewall says no at once (RFC 792; RFC 1812, 5.2.7.1: host unreachable or prohibited).
 */
export type UnreachableKind = 'no-route' | 'no-neighbour' | 'turned-away';

/** Systems search for the owner of an address for about three seconds; a refusal comes within a round trip. */
const neighbourSearchMs = 1000;

/**
 * @param code the system's code, such as EHOSTUNREACH
 * @param afterMs how long it took to say so
 */
export function unreachableKind(code: string | null, afterMs: number): UnreachableKind {
  if (code === 'ENETUNREACH' || code === 'ENETDOWN' || code === 'EADDRNOTAVAIL') return 'no-route';
  return afterMs >= neighbourSearchMs ? 'no-neighbour' : 'turned-away';
}
