import { bareGuid } from './guid.ts';
import { parseIpAddress } from './ip-address.ts';
import type { IpAddress } from './ip-address.ts';
import { readAddresses, resolveKeywords } from './match-addresses.ts';
import type { ResolvedKeywords } from './match-addresses.ts';
import { readEnvironment, readProgramPath } from './match-program.ts';
import type { ProgramPath } from './match-program.ts';
import type { Match } from './match.ts';
import type { OutboundQuery } from './query.ts';

/** A query in the forms in which rules compare, made once for all rules. */
export interface Connection {
  readonly program: ProgramPath;
  readonly environment: ReadonlyMap<string, string>;
  /** Answers for the programs that rules name, kept because many rules name the same one. */
  readonly programMatches: Map<string, Match>;
  readonly service: string | null;
  readonly protocol: number;
  readonly remoteAddress: IpAddress | null;
  readonly remotePort: number;
  /** Of the family of the remote address. */
  readonly localAddresses: readonly IpAddress[];
  readonly localPorts: { readonly first: number; readonly last: number };
  readonly keywords: ResolvedKeywords;
  readonly interfaceIds: readonly string[];
  readonly interfaceTypes: OutboundQuery['interfaceTypes'];
  readonly userSids: readonly string[] | null;
  readonly windowsVersion: { readonly major: number; readonly minor: number } | null;
  readonly securedByIpsec: boolean | null;
}

/** The range that Windows uses since Vista, unless somebody changed it. */
const usualLocalPorts = { first: 49_152, last: 65_535 };

export function readConnection(query: OutboundQuery): Connection {
  const remoteAddress = parseIpAddress(query.remoteAddress);
  return {
    program: readProgramPath(query.program),
    environment: readEnvironment(query.environment),
    programMatches: new Map(),
    service: query.service?.toLowerCase() ?? null,
    protocol: query.protocol === 'tcp' ? 6 : 17,
    remoteAddress,
    remotePort: query.remotePort,
    localAddresses: readAddresses(query.localAddresses).filter(
      ({ family }) => family === remoteAddress?.family,
    ),
    localPorts: query.localPortRange ?? usualLocalPorts,
    keywords: resolveKeywords(query.surroundings),
    interfaceIds: query.interfaceIds?.map(bareGuid) ?? [],
    interfaceTypes: query.interfaceTypes,
    userSids: query.userSids ?? null,
    windowsVersion: query.windowsVersion ?? null,
    securedByIpsec: query.securedByIpsec ?? null,
  };
}
