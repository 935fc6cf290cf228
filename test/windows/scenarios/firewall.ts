import { manyRules } from '../../unit/core/firewall/support/many-rules.ts';
import type { RegistrySeed } from '../support/registry-seed.ts';
import { firewallPolicy } from '../support/windows-11.ts';
import type { WindowsScenario } from './scenario.ts';

const mstsc = String.raw`App=%SystemRoot%\system32\mstsc.exe`;
const policyRules = String.raw`HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\FirewallRules`;

const local = (rule: string): RegistrySeed => ({ [`${firewallPolicy}\\FirewallRules`]: { '{Rule}': rule } });
const everyProfile = (store: string, values: Readonly<Record<string, number>>): RegistrySeed =>
  Object.fromEntries(
    ['DomainProfile', 'StandardProfile', 'PublicProfile'].map((profile) => [`${store}\\${profile}`, values]),
  );
const groupPolicy = (rule: string): RegistrySeed => ({ [policyRules]: { '{Rule}': rule } });
const allow = (by: string) => ({ tcp: { outcome: 'allowed', by } });

const blocks: readonly (readonly [name: string, registry: RegistrySeed, source: string])[] = [
  [
    'a local rule for mstsc',
    local(`v2.31|Action=Block|Active=TRUE|Dir=Out|${mstsc}|Name=Kein RDP|`),
    'local',
  ],
  [
    'a local rule for every program',
    local('v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|Name=Kein RDP|'),
    'local',
  ],
  [
    'a rule of group policy',
    groupPolicy(`v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|${mstsc}|Name=Kein RDP|`),
    'group-policy',
  ],
  [
    'a rule for a range with this address',
    local('v2.31|Action=Block|Active=TRUE|Dir=Out|RA4=127.0.0.0-127.255.255.255|Name=Kein RDP|'),
    'local',
  ],
  [
    'a rule of device management',
    {
      [`${firewallPolicy}\\Mdm\\FirewallRules`]: {
        '{Rule}': `v2.31|Action=Block|Active=TRUE|Dir=Out|${mstsc}|Name=Kein RDP|`,
      },
    },
    'mdm',
  ],
  [
    'a block against an allow',
    {
      [`${firewallPolicy}\\FirewallRules`]: {
        '{Allow}': `v2.31|Action=Allow|Active=TRUE|Dir=Out|${mstsc}|Name=RDP|`,
        '{Rule}': `v2.31|Action=Block|Active=TRUE|Dir=Out|${mstsc}|Name=Kein RDP|`,
      },
    },
    'local',
  ],
];

const lets: readonly (readonly [name: string, registry: RegistrySeed])[] = [
  ['an inactive rule', local(`v2.31|Action=Block|Active=FALSE|Dir=Out|${mstsc}|Name=Aus|`)],
  ['a rule for what comes in', local(`v2.31|Action=Block|Active=TRUE|Dir=In|${mstsc}|Name=Eingehend|`)],
  [
    'a rule for another program',
    local(String.raw`v2.31|Action=Block|Active=TRUE|Dir=Out|App=C:\other.exe|Name=X|`),
  ],
  ['a rule for another port', local('v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=25|Name=X|')],
  [
    'a rule for another address',
    local('v2.31|Action=Block|Active=TRUE|Dir=Out|RA4=192.0.2.0/255.255.255.0|Name=X|'),
  ],
];

export const firewallScenarios: readonly WindowsScenario[] = [
  ...blocks.map(([name, registry, ruleSource]): WindowsScenario => ({
    name: `${name} blocks`,
    practice: 'healthy',
    registry,
    check: 'firewall-rules',
    status: 'failed',
    evidence: { tcp: { outcome: 'blocked', by: 'rule', ruleName: 'Kein RDP', ruleSource, certain: true } },
    firstCause: 'firewall-blocks-client',
  })),
  ...lets.map(([name, registry]): WindowsScenario => ({
    name: `${name} does not block`,
    practice: 'healthy',
    registry,
    check: 'firewall-rules',
    status: 'passed',
    evidence: allow('default'),
    firstCause: null,
  })),
  {
    name: 'a local rule does not count where policy ignores local rules',
    practice: 'healthy',
    registry: {
      ...local(`v2.31|Action=Block|Active=TRUE|Dir=Out|${mstsc}|Name=Kein RDP|`),
      ...Object.fromEntries(
        ['DomainProfile', 'PrivateProfile', 'PublicProfile'].map((profile) => [
          `HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\${profile}`,
          { AllowLocalPolicyMerge: 0 },
        ]),
      ),
    },
    check: 'firewall-rules',
    status: 'passed',
    evidence: allow('default'),
    firstCause: null,
  },
  {
    name: 'a firewall that is off blocks nothing',
    practice: 'healthy',
    registry: {
      ...local(`v2.31|Action=Block|Active=TRUE|Dir=Out|${mstsc}|Name=Kein RDP|`),
      ...everyProfile(firewallPolicy, { EnableFirewall: 0 }),
    },
    check: 'firewall-rules',
    status: 'passed',
    evidence: allow('firewall-off'),
    firstCause: null,
  },
  {
    name: 'a default that blocks what no rule allows',
    practice: 'healthy',
    registry: everyProfile(firewallPolicy, { DefaultOutboundAction: 1 }),
    check: 'firewall-rules',
    status: 'failed',
    evidence: { tcp: { outcome: 'blocked', by: 'default', ruleName: null, certain: true } },
    firstCause: 'firewall-blocks-client',
  },
  {
    name: 'a rule that lets mstsc through such a default',
    practice: 'healthy',
    registry: {
      ...everyProfile(firewallPolicy, { DefaultOutboundAction: 1 }),
      ...local(`v2.31|Action=Allow|Active=TRUE|Dir=Out|${mstsc}|Name=Nur RDP|`),
    },
    check: 'firewall-rules',
    status: 'passed',
    evidence: { tcp: { outcome: 'allowed', by: 'rule', ruleName: 'Nur RDP' } },
    firstCause: null,
  },
  {
    name: 'one block among three thousand rules',
    practice: 'healthy',
    registry: {
      [`${firewallPolicy}\\FirewallRules`]: {
        ...Object.fromEntries(manyRules(3000).map(({ id, text }) => [id, text])),
        '{Rule}': `v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RA4=127.0.0.1|${mstsc}|Name=Kein RDP|`,
      },
    },
    check: 'firewall-rules',
    status: 'failed',
    evidence: { tcp: { outcome: 'blocked', ruleName: 'Kein RDP', certain: true }, rulesRead: 3001 },
    firstCause: 'firewall-blocks-client',
  },
  {
    name: 'a rule that is longer than any of Windows',
    practice: 'healthy',
    registry: local(`v2.31|Action=Block|Active=TRUE|Dir=Out|Desc=${'ü'.repeat(40_000)}|${mstsc}|Name=Lang|`),
    check: 'firewall-rules',
    status: 'warning',
    evidence: { tcp: { outcome: 'allowed', certain: false }, rulesUndecided: 1 },
    firstCause: null,
  },
  {
    name: 'a rule that cannot be read is a doubt',
    practice: 'healthy',
    registry: local('v2.31|Action=Block|Active=TRUE|Dir=Out|RA4=here|Name=Kaputt|'),
    check: 'firewall-rules',
    status: 'warning',
    evidence: { tcp: { outcome: 'allowed', by: 'default', certain: false }, rulesUndecided: 1 },
    firstCause: null,
  },
  {
    name: 'a block of UDP alone is a warning',
    practice: 'healthy',
    registry: local(`v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=17|${mstsc}|Name=Kein UDP|`),
    check: 'firewall-rules',
    status: 'warning',
    evidence: { tcp: { outcome: 'allowed' }, udp: { outcome: 'blocked', ruleName: 'Kein UDP' } },
    firstCause: 'udp-blocked',
  },
];
