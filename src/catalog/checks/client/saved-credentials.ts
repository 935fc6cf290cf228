import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { SavedCredential } from '../../../shared/client-facts/saved-credentials.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import type { Challenge, NlaFacts } from '../../../shared/facts.ts';
import { isSameName, knownNames, withoutPort } from '../support/known-names.ts';
import { count, listWords } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';

type Entry = EvidenceOf<'saved-credentials'>['entries'][number];

/**
 * Entries that mstsc may take for this target by any of its names. That one is saved is normal; that it names a
 * domain which the server does not belong to is worth a look.
 */
export const savedCredentials: CheckDefinition<
  'saved-credentials',
  'savedCredentials' | 'resolution' | 'nla' | 'certificate'
> = {
  id: 'saved-credentials',
  phase: 'client',
  requires: [],
  needs: ['savedCredentials', 'resolution', 'nla', 'certificate'],
  evaluate({ savedCredentials: reading, ...facts }, { target }) {
    if (reading.state === 'error') return notRead(reading, 'The saved sign-ins');
    const known = knownNames(target.host, facts);
    const challenge = challengeOf(facts.nla);
    const entries = reading.value.entries
      .flatMap((entry) => toEntry(entry, known, target.host, challenge) ?? [])
      .toSorted((a, b) => Number(b.isForTypedName) - Number(a.isForTypedName))
      .slice(0, 64);
    return {
      status: entries.some(({ domainFits }) => domainFits === false) ? 'warning' : 'passed',
      summary: describe(entries, target.host),
      durationMs: reading.durationMs,
      evidence: { knownNames: known, entries },
    };
  },
};

function describe(entries: readonly Entry[], host: string): string {
  const [first] = entries;
  if (first === undefined) return `Nothing is saved for ${host} or its other names.`;
  const date = first.lastWrittenAt === null ? '' : `, from ${first.lastWrittenAt.slice(0, 10)}`;
  const what = `${count(entries.length, 'entry', 'entries')} (${listWords(entries.map(({ targetName }) => targetName))})`;
  const foreign = entries.find(({ domainFits }) => domainFits === false);
  const fit =
    foreign === undefined
      ? ''
      : ` The domain of ${foreign.userName ?? 'its user'} is not one that the server names.`;
  return `${what}${date}.${fit}`;
}

function toEntry(
  { targetName, userName, kind, lastWrittenAt }: SavedCredential,
  known: readonly string[],
  typed: string,
  challenge: Challenge | null,
): Entry | null {
  const host = /^TERMSRV\/(?<host>.+)$/iu.exec(targetName)?.groups?.['host'];
  if (host === undefined || !known.some((name) => coversName(host, name))) return null;
  return {
    targetName,
    userName,
    kind,
    lastWrittenAt,
    isForTypedName: coversName(host, typed),
    domainFits: domainFits(userName, challenge),
  };
}

/** An entry may stand for many computers, as `TERMSRV/*.corp.example` does. */
function coversName(entry: string, name: string): boolean {
  if (entry.startsWith('*')) return name.toLowerCase().endsWith(entry.slice(1).toLowerCase());
  return isSameName(withoutPort(entry), name);
}

/** Prefixes that stand for no computer and no domain of the server. */
const accountProviders = ['.', 'microsoftaccount', 'azuread'];

/**
 * Whether the part before the backslash is one of the server's own names. null where that says nothing: no
 * challenge, no such part, or an account of Microsoft's.
 */
function domainFits(userName: string | null, challenge: Challenge | null): boolean | null {
  const domain = userName?.split('\\', 2);
  const prefix = domain?.length === 2 ? domain[0]?.toLowerCase() : undefined;
  if (prefix === undefined || challenge === null || accountProviders.includes(prefix)) return null;
  const own = [
    challenge.netbiosComputer,
    challenge.netbiosDomain,
    challenge.dnsComputer,
    challenge.dnsDomain,
    challenge.dnsForest,
  ].flatMap((name) => (name === null ? [] : [name.toLowerCase()]));
  return own.length === 0 ? null : own.includes(prefix);
}

function challengeOf(nla: NlaFacts | null): Challenge | null {
  return nla?.result.outcome === 'challenged' ? nla.result.challenge : null;
}
