import { hostCheckIds } from '../../shared/ids.ts';
import type { CheckId } from '../../shared/ids.ts';
import type { Report } from '../../shared/report.ts';
import type { Relation } from './comparison.ts';

/** What the two reports are to each other, by what they say of computer and target. */
export function relationOf(a: Report, b: Report): Relation {
  if (isFromHost(a) !== isFromHost(b)) return 'client-and-host';
  const sameTarget = isSameTarget(a, b);
  const sameClient = isSameClient(a, b);
  if (sameTarget) return sameClient ? 'same-client-over-time' : 'two-clients-one-host';
  return sameClient ? 'one-client-two-hosts' : 'unrelated';
}

/** Made on a computer that others connect to. */
export function isFromHost({ machine, checks }: Report): boolean {
  return machine.hostRole || checks.some(({ id }) => (hostCheckIds as readonly CheckId[]).includes(id));
}

/** By name, by address, or by what the server shows of itself; the port has to be the same one. */
function isSameTarget(a: Report, b: Report): boolean {
  if (a.target.port !== b.target.port) return false;
  const alike = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
  return (
    alike(a.target.host, b.target.host) ||
    (certificateOf(a) !== null && certificateOf(a) === certificateOf(b)) ||
    a.target.addresses.some((address) => b.target.addresses.includes(address))
  );
}

function certificateOf({ checks }: Report): string | null {
  const thumbprint = checks.find(({ id }) => id === 'certificate')?.evidence['sha256Thumbprint'];
  return typeof thumbprint === 'string' ? thumbprint : null;
}

/**
 * By the ids of the network adapters, which Windows makes up once for each; without them by system and hardware, which
 * two computers of one purchase share. A system that was updated in between is still the same computer.
 */
function isSameClient(a: Report, b: Report): boolean {
  const [own, others] = [adapterIdsOf(a), adapterIdsOf(b)];
  if (own.length > 0 && others.length > 0) return own.some((id) => others.includes(id));
  return (
    a.machine.platform === b.machine.platform &&
    a.machine.processor?.model === b.machine.processor?.model &&
    a.machine.memory?.totalBytes === b.machine.memory?.totalBytes &&
    (a.machine.processor !== undefined || a.machine.os === b.machine.os)
  );
}

function adapterIdsOf({ facts }: Report): string[] {
  const reading = facts?.client?.ipConfiguration;
  return reading?.state === 'read'
    ? reading.value.adapters.filter(({ kind }) => kind !== 'loopback').map(({ id }) => id)
    : [];
}
