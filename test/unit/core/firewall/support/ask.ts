import { decideOutbound } from '../../../../../src/core/firewall/decide-outbound.ts';
import type { FirewallDecision } from '../../../../../src/core/firewall/decision.ts';
import type { FirewallProfile, FirewallProfiles } from '../../../../../src/core/firewall/profiles.ts';
import type { OutboundQuery } from '../../../../../src/core/firewall/query.ts';
import type { FirewallRuleRecord } from '../../../../../src/core/firewall/rule-record.ts';

/** mstsc on a Windows 11 in an office network, to a server in another subnet. */
export const usualQuery: OutboundQuery = {
  program: 'C:\\Windows\\System32\\mstsc.exe',
  service: null,
  protocol: 'tcp',
  remoteAddress: '192.0.2.10',
  remotePort: 3389,
  localAddresses: ['198.51.100.7'],
  activeProfiles: ['private'],
  interfaceTypes: ['lan'],
  interfaceIds: ['{0F0B9A3C-1111-2222-3333-444455556666}'],
  surroundings: {
    localSubnets: ['198.51.100.0/24', '2001:db8:7::/64'],
    dnsServers: ['198.51.100.53'],
    dhcpServers: ['198.51.100.1'],
    winsServers: [],
    defaultGateways: ['198.51.100.1'],
  },
  userSids: ['S-1-5-21-1-2-3-1001', 'S-1-5-32-545'],
  windowsVersion: { major: 10, minor: 0 },
  securedByIpsec: false,
};

export const usualProfile: FirewallProfile = {
  enabled: true,
  defaultOutboundAction: 'allow',
  allowLocalRules: true,
};

export function profiles(changes: Partial<FirewallProfile> = {}): FirewallProfiles {
  const profile = { ...usualProfile, ...changes };
  return { domain: profile, private: profile, public: profile };
}

/** `rules`: the fields behind the version, or a whole record. */
export function ask(
  rules: readonly (string | Partial<FirewallRuleRecord>)[],
  query: Partial<OutboundQuery> = {},
  profile: Partial<FirewallProfile> = {},
): FirewallDecision {
  const records = rules.map((rule, at): FirewallRuleRecord => {
    const fields = typeof rule === 'string' ? { text: `v2.31|${rule}` } : rule;
    return { id: `{rule-${String(at)}}`, source: 'local', text: '', ...fields };
  });
  return decideOutbound({ rules: records, profiles: profiles(profile), query: { ...usualQuery, ...query } });
}
