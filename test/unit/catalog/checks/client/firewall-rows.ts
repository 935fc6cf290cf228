import type { NetworkFacts } from '../../../../../src/shared/facts.ts';
import { withTcp } from '../../support/facts.ts';
import type { Row } from './row.ts';

const blockMstsc = 'v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=6|App=C:\\Windows\\System32\\mstsc.exe|';
const blockUdp = 'v2.33|Action=Block|Active=TRUE|Dir=Out|Protocol=17|RPort=3389|Name=No UDP|';
const rule = (text: string, source: 'local' | 'group-policy' = 'local') => ({
  firewall: { rules: [{ id: 'rule-1', source, text }] },
});
const unresolved: Partial<NetworkFacts> = {
  ...withTcp(),
  tcp: null,
  resolution: {
    kind: 'name',
    durationMs: 3,
    addresses: [],
    failure: { how: 'not-found', code: 'ENOTFOUND' },
    hostsFileAddresses: [],
  },
};

export const firewallRows: readonly Row[] = [
  ['udp-policy', 'nothing set', {}, 'passed', 'may use UDP.'],
  ['udp-policy', 'off by policy', { udpPolicy: { clientPolicy: 1 } }, 'passed', 'switched off by policy'],
  ['udp-policy', 'policy set to zero', { udpPolicy: { clientPolicy: 0 } }, 'passed', 'may use UDP.'],
  [
    'udp-policy',
    'off by preference',
    { udpPolicy: { userPreference: 1 } },
    'passed',
    'a setting of the client',
  ],
  [
    'udp-policy',
    'wrong key',
    { udpPolicy: { parentKey: 1 } },
    'warning',
    'one key too high, where it does nothing',
  ],
  [
    'udp-policy',
    'wrong type',
    { udpPolicy: { clientPolicy: 'damaged' } },
    'warning',
    'cannot use the value fClientDisableUDP.',
  ],
  ['firewall-rules', 'default', {}, 'passed', 'by the default for private networks.'],
  [
    'firewall-rules',
    'blocked by a rule',
    rule(`${blockMstsc}Name=No RDP|`),
    'failed',
    'by the rule “No RDP” (set on this computer).',
  ],
  [
    'firewall-rules',
    'blocked by policy, with a name that is only a reference',
    rule(`${blockMstsc}Name=@Some.dll,-1|`, 'group-policy'),
    'failed',
    'by the rule “rule-1” (set by group policy).',
  ],
  [
    'firewall-rules',
    'rule for another port',
    rule(`${blockMstsc}RPort=3390|Name=Other|`),
    'passed',
    'Lets mstsc out',
  ],
  [
    'firewall-rules',
    'blocked by default',
    {
      firewall: {
        activeProfiles: ['public'],
        profiles: {
          groupPolicy: { domain: null, private: null, public: null, standard: null },
          mdm: { domain: null, private: null, public: null },
          local: {
            domain: null,
            private: null,
            public: { enableFirewall: 1, defaultOutboundAction: 1, allowLocalPolicyMerge: null },
          },
        },
      },
    },
    'failed',
    'by the default for public networks.',
  ],
  [
    'firewall-rules',
    'service stopped',
    { firewall: { ...rule(blockMstsc).firewall, serviceRunning: false } },
    'passed',
    'by the firewall being off',
  ],
  ['firewall-rules', 'only UDP blocked', rule(blockUdp), 'warning', 'UDP is blocked by the rule “No UDP”'],
  [
    'firewall-rules',
    'the network is not known, and profiles differ',
    { firewall: { ...rule(`${blockMstsc}Profile=Public|Name=Outside|`).firewall, activeProfiles: [] } },
    'warning',
    'may keep mstsc from',
  ],
  [
    'firewall-rules',
    'a store that cannot be read',
    {
      firewall: {
        unreadableSources: [
          { source: 'group-policy', problem: { state: 'error', reason: 'access-denied', code: 5 } },
        ],
      },
    },
    'error',
    'Not all firewall rules could be read.',
  ],
  [
    'firewall-rules',
    'a store that this Windows does not have',
    {
      firewall: {
        unreadableSources: [{ source: 'mdm', problem: { state: 'error', reason: 'not-found', code: 2 } }],
      },
    },
    'passed',
    'Lets mstsc out',
  ],
  ['firewall-rules', 'no address', {}, 'skipped', 'Does not apply.', unresolved],
];
