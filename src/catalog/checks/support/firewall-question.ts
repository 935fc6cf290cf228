import { mergeProfile, resolvePolicyProfiles } from '../../../core/firewall/profiles.ts';
import type {
  FirewallProfile,
  FirewallProfiles,
  ProfileName,
  ProfileValues,
} from '../../../core/firewall/profiles.ts';
import type { InterfaceType, OutboundQuery } from '../../../core/firewall/query.ts';
import type { Firewall } from '../../../shared/client-facts/firewall.ts';
import type { Adapter, IpConfiguration } from '../../../shared/client-facts/ip-configuration.ts';
import { adapterTowards } from './best-route.ts';
import { numberOf } from './readings.ts';

export interface Destination {
  readonly address: string;
  readonly port: number;
}

/** What is asked of the firewall about mstsc; UDP is asked in the same words. */
export function askForMstsc(
  { address, port }: Destination,
  firewall: Firewall,
  ip: IpConfiguration | null,
): OutboundQuery {
  const adapters = adaptersTowards(address, ip);
  const everyAdapter = ip?.adapters.filter(({ isUp }) => isUp) ?? [];
  return {
    program: `${systemRoot(firewall.environment)}\\System32\\mstsc.exe`,
    service: null,
    protocol: 'tcp',
    remoteAddress: address,
    remotePort: port,
    localAddresses: adapters.flatMap((adapter) => adapter.addresses.map((own) => own.address)),
    activeProfiles: firewall.activeProfiles,
    interfaceTypes: [...new Set(adapters.flatMap((adapter) => interfaceType(adapter) ?? []))],
    interfaceIds: adapters.map(({ id }) => id),
    ...(Object.keys(firewall.environment).length === 0 ? {} : { environment: firewall.environment }),
    ...(ip === null ? {} : { surroundings: surroundingsOf(everyAdapter) }),
    ...(firewall.userSids === null ? {} : { userSids: firewall.userSids }),
  };
}

/** What holds in each profile after policy, device management and local settings are merged. */
export function effectiveProfiles({ profiles, serviceRunning }: Firewall): FirewallProfiles {
  const { local, mdm } = profiles;
  const { standard, ...named } = profiles.groupPolicy;
  const policy = resolvePolicyProfiles({
    domain: toValues(named.domain),
    private: toValues(named.private),
    public: toValues(named.public),
    standard: toValues(standard),
  });
  const merged = (name: ProfileName): FirewallProfile => {
    const profile = mergeProfile({
      groupPolicy: policy[name],
      mdm: toValues(mdm[name]),
      local: toValues(local[name]),
    });
    // Without its service the firewall filters nothing, whatever the settings say.
    return serviceRunning === false ? { ...profile, enabled: false } : profile;
  };
  return { domain: merged('domain'), private: merged('private'), public: merged('public') };
}

type StoredValues = Firewall['profiles']['local']['domain'];

function toValues(values: StoredValues): ProfileValues | null {
  if (values === null) return null;
  return {
    enableFirewall: numberOf(values.enableFirewall),
    defaultOutboundAction: numberOf(values.defaultOutboundAction),
    allowLocalPolicyMerge: numberOf(values.allowLocalPolicyMerge),
  };
}

function systemRoot(environment: Firewall['environment']): string {
  const found = Object.entries(environment).find(([name]) => name.toLowerCase() === 'systemroot');
  return found?.[1] ?? 'C:\\Windows';
}

/** The adapter by which Windows would send; where no route is known it may be any that is up. */
function adaptersTowards(address: string, ip: IpConfiguration | null): readonly Adapter[] {
  if (ip === null) return [];
  const used = adapterTowards(address, ip);
  return used === null ? ip.adapters.filter(({ isUp }) => isUp) : [used];
}

/** null for kinds of which it is not documented how the firewall counts them. */
function interfaceType({ kind }: Adapter): InterfaceType | null {
  switch (kind) {
    case 'ethernet':
      return 'lan';
    case 'wireless':
    case 'mobile-broadband':
      return kind;
    case 'ppp':
      return 'remote-access';
    case 'tunnel':
    case 'loopback':
    case 'other':
      return null;
  }
}

function surroundingsOf(adapters: readonly Adapter[]): NonNullable<OutboundQuery['surroundings']> {
  return {
    localSubnets: adapters.flatMap((adapter) =>
      adapter.addresses.map(({ address, prefixLength }) => `${address}/${prefixLength}`),
    ),
    dnsServers: adapters.flatMap(({ dnsServers }) => dnsServers),
    dhcpServers: adapters.flatMap(({ dhcpServer }) => dhcpServer ?? []),
    winsServers: adapters.flatMap(({ winsServers }) => winsServers),
    defaultGateways: adapters.flatMap(({ gateways }) => gateways),
  };
}
