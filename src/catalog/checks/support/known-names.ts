import type { CertificateFacts, NlaFacts, ResolutionFacts } from '../../../shared/facts.ts';
import { sameAddress } from './host-names.ts';

const mostNames = 64;

interface NameSources {
  readonly resolution: ResolutionFacts;
  readonly nla: NlaFacts | null;
  readonly certificate: CertificateFacts | null;
}

/**
 * Every name and address by which this target is known, each once, the typed one first: its addresses, what it
 * calls itself in the challenge, and what its certificate says. At most 64.
 */
export function knownNames(typed: string, { resolution, nla, certificate }: NameSources): string[] {
  const challenge = nla?.result.outcome === 'challenged' ? nla.result.challenge : null;
  const leaf = certificate?.chain[0];
  const names = [
    typed,
    ...resolution.addresses.map(({ address }) => address),
    challenge?.dnsComputer,
    challenge?.netbiosComputer,
    leaf?.subjectCommonName,
    ...(leaf?.dnsNames ?? []),
    ...(leaf?.ipAddresses ?? []),
  ];
  const known: string[] = [];
  for (const name of names) {
    // A wildcard is a pattern and names no computer.
    if (name === null || name === undefined || name === '' || name.includes('*')) continue;
    if (!known.some((other) => isSameName(other, name))) known.push(name);
    if (known.length === mostNames) break;
  }
  return known;
}

/** Whether Windows would look up the same entry: letter by letter, except case and a dot at the end. */
export function isSameName(left: string, right: string): boolean {
  return normalise(left) === normalise(right) || sameAddress(left, right);
}

/** The host of an entry that may carry a port, as in `server01:3390` or `[2001:db8::1]:3390`. */
export function withoutPort(entry: string): string {
  const bracketed = /^\[(?<host>[^\]]*)\](?::\d+)?$/u.exec(entry)?.groups?.['host'];
  if (bracketed !== undefined) return bracketed;
  // Several colons are an IPv6 address without brackets.
  return entry.indexOf(':') === entry.lastIndexOf(':') ? entry.replace(/:\d+$/u, '') : entry;
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}
