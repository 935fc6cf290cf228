import type { Adapter, IpConfiguration, Route } from '../../shared/client-facts/ip-configuration.ts';
import { listAdapters } from '../native/iphlpapi/adapters.ts';
import type { AdapterAddress, NetworkAdapter } from '../native/iphlpapi/adapters.ts';
import { listRoutes } from '../native/iphlpapi/routes.ts';
import { isVpnAdapter } from './vpn-adapters.ts';

const mostAdapters = 256;
const mostRoutes = 5000;
const isUp = 1;

/** IF_TYPE_* of ipifcons.h. */
const kinds: Readonly<Record<number, Adapter['kind']>> = {
  6: 'ethernet',
  71: 'wireless',
  23: 'ppp',
  131: 'tunnel',
  24: 'loopback',
  243: 'mobile-broadband',
  244: 'mobile-broadband',
};
/** NL_PREFIX_ORIGIN of nldef.h. */
const origins: Readonly<Record<number, Adapter['addresses'][number]['origin']>> = {
  1: 'manual',
  2: 'link-local',
  3: 'dhcp',
  4: 'router',
};

/** Adapters with their addresses, and the routes between them. */
export function readIpConfiguration(): IpConfiguration {
  const adapters = listAdapters();
  return {
    adapters: adapters.slice(0, mostAdapters).map(describe),
    routes: readRoutes(adapters),
  };
}

function describe(adapter: NetworkAdapter): Adapter {
  const kind = kinds[adapter.type] ?? 'other';
  return {
    interfaceIndex: adapter.ipv4Index === 0 ? adapter.ipv6Index : adapter.ipv4Index,
    id: adapter.id.replaceAll(/[{}]/gu, '').toLowerCase().slice(0, 64),
    name: adapter.friendlyName.slice(0, 512),
    description: adapter.description.slice(0, 512),
    kind,
    isUp: adapter.operationalStatus === isUp,
    isVpn: isVpnAdapter(kind, adapter.description, adapter.friendlyName),
    // All bits set is how Windows says that a loopback adapter has no limit.
    mtuBytes: adapter.mtuBytes === 0 ? null : adapter.mtuBytes,
    addresses: adapter.addresses.slice(0, 64).map(describeAddress),
    gateways: adapter.gateways.slice(0, 16),
    dnsServers: adapter.dnsServers.slice(0, 16),
    dhcpServer: adapter.dhcpServer,
    winsServers: adapter.winsServers.slice(0, 16),
  };
}

function describeAddress(found: AdapterAddress): Adapter['addresses'][number] {
  const { address, family } = found;
  return {
    address,
    family,
    prefixLength: Math.min(found.prefixLength, family === 4 ? 32 : 128),
    origin: origins[found.prefixOrigin] ?? 'other',
  };
}

function readRoutes(adapters: readonly NetworkAdapter[]): Route[] {
  const metrics = {
    4: new Map(adapters.map((one) => [one.ipv4Index, one.ipv4Metric])),
    6: new Map(adapters.map((one) => [one.ipv6Index, one.ipv6Metric])),
  };
  return listRoutes()
    .slice(0, mostRoutes)
    .map((row) => {
      const ofInterface = metrics[row.family].get(row.interfaceIndex) ?? 0;
      return {
        destination: row.destination,
        prefixLength: Math.min(row.prefixLength, row.family === 4 ? 32 : 128),
        family: row.family,
        nextHop: row.nextHop,
        interfaceIndex: row.interfaceIndex,
        metric: Math.min(row.metric + ofInterface, 0xffffffff),
      };
    });
}
