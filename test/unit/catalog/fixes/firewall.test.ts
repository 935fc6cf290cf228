import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askForMstsc, effectiveProfiles } from '../../../../src/catalog/checks/support/firewall-question.ts';
import { decideOutbound } from '../../../../src/core/firewall/decide-outbound.ts';
import type { FirewallRuleRecord } from '../../../../src/core/firewall/rule-record.ts';
import type { FixPlan } from '../../../../src/core/fix-definition.ts';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import { ruleRecords } from '../../core/firewall/support/arbitrary-rules.ts';
import { recordedMachine, someClientFacts, unreadPart } from '../support/client-facts.ts';
import { context, inShort, planOn } from './support/plan-on.ts';

const destination = { address: '192.0.2.10', port: 3389 };
const mstsc = 'App=%SystemRoot%\\system32\\mstsc.exe|';
const block = (conditions: string, source: FirewallRuleRecord['source'] = 'local', id = 'rule') => ({
  id,
  source,
  text: `v2.33|Action=Block|Active=TRUE|Dir=Out|${conditions}Name=Block ${id}|`,
});
const withRules = (...rules: FirewallRuleRecord[]): ClientFacts => someClientFacts({ firewall: { rules } });
const planFor = (facts: ClientFacts): FixPlan => planOn('allow-mstsc-through-firewall', facts, destination);
const disable = (ruleId: string) => ['firewall-rule', { change: 'disable', ruleId }];
const allow = [
  'firewall-rule',
  {
    change: 'allow-mstsc',
    ruleName: `RDP Troubleshooter ${context.uniqueId}: 192.0.2.10 port 3389`,
    remoteAddress: '192.0.2.10',
    remotePort: 3389,
  },
];

interface Profile {
  defaultOutboundAction: number | null;
  allowLocalPolicyMerge: number | null;
}
const profile = ({ defaultOutboundAction, allowLocalPolicyMerge }: Profile) => ({
  enableFirewall: 1,
  defaultOutboundAction,
  allowLocalPolicyMerge,
});
const nowhere = { domain: null, private: null, public: null };
const profiles = (store: 'groupPolicy' | 'local', values: Profile): ClientFacts =>
  someClientFacts({
    firewall: {
      rules: [],
      profiles: {
        groupPolicy: { ...nowhere, standard: null },
        mdm: nowhere,
        local: nowhere,
        [store]: { ...nowhere, private: profile(values), standard: null },
      },
    },
  });

describe('allow-mstsc-through-firewall', () => {
  it.each<[what: string, facts: ClientFacts, expected: unknown]>([
    [
      'switches the exact block off',
      recordedMachine('blocked-by-local-rule').client,
      [disable('{0F2B6A34-93F1-4B2D-8E57-3C1D1F0A7B20}')],
    ],
    ['does not fight a policy', recordedMachine('blocked-by-policy').client, 'policy-decides'],
    ['adds a rule where the default blocks', recordedMachine('outbound-blocked-by-default').client, [allow]],
    ['does nothing where nothing blocks', recordedMachine('healthy-windows-11').client, 'nothing-to-change'],
    [
      'switches every block off, one after the other',
      withRules(block(mstsc, 'local', 'a'), block('Protocol=6|RPort=3389|', 'local', 'b')),
      [disable('a'), disable('b')],
    ],
    [
      'changes nothing when a policy blocks behind a rule of this computer',
      withRules(block(mstsc), block(mstsc, 'group-policy', 'p')),
      'policy-decides',
    ],
    ['does not fight device management', withRules(block(mstsc, 'mdm')), 'policy-decides'],
    ['leaves a rule alone that blocks everything', withRules(block('')), 'too-broad'],
    [
      'is not sure of a rule that asks for IPsec',
      withRules({
        id: 'ipsec',
        source: 'local',
        text: `v2.33|Action=Allow|Active=TRUE|Dir=Out|${mstsc}Security=Authenticate|`,
      }),
      'not-known',
    ],
    [
      'gives up on a thicket of rules',
      withRules(...Array.from({ length: 9 }, (_, at) => block(mstsc, 'local', `r${at}`))),
      'too-broad',
    ],
    [
      'does not fight the default of a policy',
      profiles('groupPolicy', { defaultOutboundAction: 1, allowLocalPolicyMerge: null }),
      'policy-decides',
    ],
    [
      'adds a rule where this computer alone blocks by default',
      profiles('local', { defaultOutboundAction: 1, allowLocalPolicyMerge: 1 }),
      [allow],
    ],
    [
      'does not guess where rules could not be read',
      someClientFacts({
        firewall: {
          rules: [],
          unreadableSources: [{ source: 'group-policy', problem: unreadPart('access-denied', 5) }],
        },
      }),
      'not-known',
    ],
    [
      'is not kept from a clear answer by a store that this Windows lacks',
      someClientFacts({
        firewall: { rules: [], unreadableSources: [{ source: 'mdm', problem: unreadPart('not-found', 2) }] },
      }),
      'nothing-to-change',
    ],
  ])('%s', (_what, facts, expected) => {
    expect(inShort(planFor(facts))).toEqual(expected);
  });

  it('does not add a rule that Windows would ignore', () => {
    const facts = profiles('local', { defaultOutboundAction: 1, allowLocalPolicyMerge: null });
    if (facts.firewall.state !== 'read') throw new Error('a reading expected');
    // Silent about the default itself, which so is left to this computer.
    const silent = { defaultOutboundAction: null, allowLocalPolicyMerge: 0 };
    facts.firewall.value.profiles.groupPolicy.private = profile(silent);
    expect(inShort(planFor(facts))).toBe('policy-decides');
  });

  it('says that a rule about other programs lets these out too', () => {
    expect(planFor(withRules(block('Protocol=6|RPort=3389|')))).toMatchObject({
      notices: [
        'The rule “Block rule” is switched off. It is about other programs too, which are then let out as well.',
      ],
    });
  });

  it('leads to a connection that is let out, and touches rules of this computer only, whatever the rules', () => {
    fc.assert(
      fc.property(
        ruleRecords,
        fc.subarray(['domain', 'private', 'public'] as const),
        fc.constantFrom(0, 1),
        fc.constantFrom(null, 0, 1),
        (rules, activeProfiles, defaultOutboundAction, allowLocalPolicyMerge) => {
          const facts = profiles('local', { defaultOutboundAction, allowLocalPolicyMerge: null });
          const { firewall, ipConfiguration } = facts;
          if (firewall.state !== 'read' || ipConfiguration.state !== 'read')
            throw new Error('readings expected');
          const merge = { enableFirewall: null, defaultOutboundAction: null, allowLocalPolicyMerge };
          Object.assign(firewall.value, { rules, activeProfiles });
          firewall.value.profiles.groupPolicy.private = merge;
          const plan = planFor(facts);
          if (plan.plan !== 'change') return;
          const requests = plan.operations.map(({ request }) => request as Record<string, unknown>);
          const disabled = requests.map(({ ruleId }) => ruleId);
          const local = rules.filter(({ source }) => source === 'local').map(({ id }) => id);
          expect(disabled.every((id) => id === undefined || local.includes(id as string))).toBe(true);
          const added = requests.filter((request) => request['change'] === 'allow-mstsc');
          expect(added.length).toBeLessThanOrEqual(1);
          const after = [
            ...rules.filter(({ id }) => !disabled.includes(id)),
            ...added.map(() => ({
              id: 'own',
              source: 'local' as const,
              text: `v2.33|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|RA4=192.0.2.10|${mstsc}`,
            })),
          ];
          const query = askForMstsc(destination, firewall.value, ipConfiguration.value);
          const decision = decideOutbound({
            rules: after,
            profiles: effectiveProfiles(firewall.value),
            query,
          });
          expect(decision.outcome).toBe('allowed');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
