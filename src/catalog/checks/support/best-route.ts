import { isInRange, parseIpAddress, parseIpRange } from '../../../core/firewall/ip-address.ts';
import type { Adapter, IpConfiguration } from '../../../shared/client-facts/ip-configuration.ts';

/**
 * The adapter through which Windows would send to the address: the longest prefix wins, then the lowest metric.
 * null when no route of an adapter that is up leads there, or the address cannot be read.
 */
export function adapterTowards(address: string, { adapters, routes }: IpConfiguration): Adapter | null {
  const target = parseIpAddress(address);
  if (target === null) return null;
  const [best] = routes
    .flatMap((route) => {
      const adapter = adapters.find(({ interfaceIndex }) => interfaceIndex === route.interfaceIndex);
      const range = parseIpRange(`${route.destination}/${route.prefixLength}`);
      const leadsThere = adapter?.isUp === true && range !== null && isInRange(target, range);
      return leadsThere ? [{ adapter, route }] : [];
    })
    .toSorted((a, b) => b.route.prefixLength - a.route.prefixLength || a.route.metric - b.route.metric);
  return best?.adapter ?? null;
}
