import { isInRange, parseIpAddress, parseIpRange } from './ip-address.ts';
import type { IpAddress, IpRange } from './ip-address.ts';
import { matchAny } from './match.ts';
import type { Match } from './match.ts';
import type { NetworkSurroundings } from './query.ts';
import type { AddressCondition, AddressKeyword } from './rule.ts';

/** Ranges that a keyword stands for on this computer now; a keyword that is missing is not known. */
export type ResolvedKeywords = ReadonlyMap<AddressKeyword, readonly IpRange[]>;

/** RFC 4291, 2.5.6: never leaves the link, so it is always on the local subnet. */
const linkLocal: IpRange = {
  family: 6,
  first: `fe80${'0'.repeat(28)}`,
  last: `febf${'f'.repeat(28)}`,
};

/**
 * Intranet, Internet and the rest stay unresolved: what Windows counts to them depends on network isolation
 * policy and on the network's category, and a wrong guess would name a wrong rule.
 */
export function resolveKeywords(surroundings: NetworkSurroundings | undefined): ResolvedKeywords {
  const resolved = new Map<AddressKeyword, readonly IpRange[]>();
  if (surroundings === undefined) return resolved;
  const keep = (keyword: AddressKeyword, addresses: readonly string[] | null): void => {
    const ranges = addresses?.map(parseIpRange).filter((range) => range !== null);
    if (ranges !== undefined) resolved.set(keyword, ranges);
  };
  const { localSubnets } = surroundings;
  keep('local-subnet', localSubnets);
  keep('local-subnet-4', localSubnets);
  keep('local-subnet-6', localSubnets);
  keep('dns', surroundings.dnsServers);
  keep('dhcp', surroundings.dhcpServers);
  keep('wins', surroundings.winsServers);
  keep('default-gateway', surroundings.defaultGateways);
  return resolved;
}

/** Whether the address is one of those that the conditions name. `address` null: it could not be read. */
export function matchAddress(
  conditions: readonly AddressCondition[],
  address: IpAddress | null,
  keywords: ResolvedKeywords,
): Match {
  return matchAny(conditions, (condition) => {
    if (address === null) return 'unknown';
    if (condition.family !== address.family) return 'no';
    if (!('keyword' in condition)) return isInRange(address, condition) ? 'yes' : 'no';
    if (condition.keyword.startsWith('local-subnet') && isInRange(address, linkLocal)) return 'yes';
    const ranges = keywords.get(condition.keyword);
    if (ranges === undefined) return 'unknown';
    return ranges.some((range) => isInRange(address, range)) ? 'yes' : 'no';
  });
}

export function readAddresses(texts: readonly string[]): IpAddress[] {
  return texts.map(parseIpAddress).filter((address) => address !== null);
}
