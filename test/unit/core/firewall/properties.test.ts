import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideEachOutbound, decideOutbound } from '../../../../src/core/firewall/decide-outbound.ts';
import type { FirewallProfiles } from '../../../../src/core/firewall/profiles.ts';
import type { OutboundQuery } from '../../../../src/core/firewall/query.ts';
import type { FirewallRuleRecord } from '../../../../src/core/firewall/rule-record.ts';
import { ruleRecords } from './support/arbitrary-rules.ts';
import { usualQuery } from './support/ask.ts';

const profile = fc.record({
  enabled: fc.constantFrom(true, true, true, false),
  defaultOutboundAction: fc.constantFrom('allow', 'block'),
  allowLocalRules: fc.boolean(),
});
const profiles: fc.Arbitrary<FirewallProfiles> = fc.record({
  domain: profile,
  private: profile,
  public: profile,
});
const query: fc.Arbitrary<OutboundQuery> = fc
  .record({
    protocol: fc.constantFrom('tcp', 'udp'),
    activeProfiles: fc.subarray(['domain', 'private', 'public'] as const),
    securedByIpsec: fc.boolean(),
  })
  .map((changes) => ({ ...usualQuery, ...changes }));

const record = (text: string): FirewallRuleRecord => ({ id: '{added}', source: 'group-policy', text });
const block = record('v2.31|Action=Block|Active=TRUE|Dir=Out|');

describe('decideOutbound, for any rules', () => {
  it('gives the same answer in any order', () => {
    const shuffled = ruleRecords.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })),
    );
    fc.assert(
      fc.property(shuffled, profiles, query, ([rules, other], settings, question) => {
        const ask = (order: readonly FirewallRuleRecord[]) =>
          decideOutbound({ rules: order, profiles: settings, query: question });
        expect(ask(other)).toEqual(ask(rules));
      }),
    );
  });

  it('does not change with a rule about other connections', () => {
    const others = fc.constantFrom(
      'v2.31|Action=Block|Active=TRUE|Dir=In|',
      'v2.31|Action=Block|Active=FALSE|Dir=Out|',
      'v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=58|',
      'v2.31|Action=Block|Active=TRUE|Dir=Out|Svc=*|Weather=Rain|',
      'v2.31|Action=ByPass|Active=TRUE|Dir=Out|Security=Authenticate|App=C:\\other.exe|',
      'v2.31|Action=Allow|Active=TRUE|Dir=Out|RA4=203.0.113.0/24|',
    );
    fc.assert(
      fc.property(ruleRecords, others, profiles, query, (rules, other, settings, question) => {
        const ask = (all: readonly FirewallRuleRecord[]) =>
          decideOutbound({ rules: all, profiles: settings, query: question });
        expect(ask([record(other), ...rules])).toEqual(ask(rules));
      }),
    );
  });

  it('never opens with one more rule that blocks', () => {
    fc.assert(
      fc.property(ruleRecords, profiles, query, (rules, settings, question) => {
        const before = decideOutbound({ rules, profiles: settings, query: question });
        const after = decideOutbound({ rules: [...rules, block], profiles: settings, query: question });
        if (before.outcome === 'blocked') expect(after.outcome).toBe('blocked');
        if (after.outcome === 'allowed') expect(['firewall-off', 'rule']).toContain(after.by);
      }),
    );
  });

  it('never closes with one more rule that allows', () => {
    const allow = record('v2.31|Action=Allow|Active=TRUE|Dir=Out|');
    fc.assert(
      fc.property(ruleRecords, profiles, query, (rules, settings, question) => {
        const before = decideOutbound({ rules, profiles: settings, query: question });
        const after = decideOutbound({ rules: [...rules, allow], profiles: settings, query: question });
        if (before.outcome === 'allowed') expect(after.outcome).toBe('allowed');
      }),
    );
  });

  it('is certain only if no undecided rule can turn it, whichever way that rule goes', () => {
    const settled = ruleRecords.map((rules) =>
      rules.filter(({ text }) => !/Security|here|nonsense/u.test(text)),
    );
    const decisions = fc.record({ satellite: fc.boolean(), rain: fc.boolean(), tools: fc.boolean() });
    fc.assert(
      fc.property(
        settled,
        profiles,
        query,
        decisions,
        (rules, settings, question, { satellite, rain, tools }) => {
          const before = decideOutbound({ rules, profiles: settings, query: question });
          if (!before.certain) return;
          const decide = (text: string, field: string, holds: boolean): string =>
            text.replace(field, holds ? '' : 'Svc=*|');
          // Remote addresses are alternatives: one that holds is enough, one that does not leaves the others.
          const decideAddress = (text: string, holds: boolean): string => {
            const keyword = 'RA42=IntErnet|';
            if (!text.includes(keyword)) return text;
            if (holds) return text.replaceAll(/RA[46]2?=[^|]*\|/gu, '');
            return decide(text, keyword, /RA[46]2?=/u.test(text.replace(keyword, '')));
          };
          const later = rules.map(({ text, ...rest }) => ({
            ...rest,
            text: decide(
              decide(decideAddress(text, satellite), 'Weather=Rain|', rain),
              'App=%Tools%\\mstsc.exe|',
              tools,
            ),
          }));
          const after = decideOutbound({ rules: later, profiles: settings, query: question });
          expect(after.outcome).toBe(before.outcome);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same however the fields for addresses are spelled, which only the parser reads', () => {
    const whole = ruleRecords.map((rules) => rules.filter(({ text }) => !/here|nonsense/u.test(text)));
    fc.assert(
      fc.property(whole, profiles, query, (rules, settings, question) => {
        const ask = (all: readonly FirewallRuleRecord[]) => {
          const { outcome, certain, by, rule } = decideOutbound({
            rules: all,
            profiles: settings,
            query: question,
          });
          return { outcome, certain, by, rule: rule?.id };
        };
        const respelled = rules.map(({ text, ...rest }) => ({
          ...rest,
          text: text.replaceAll('|RA', '|Ra'),
        }));
        const [parsed, usual] = [ask(respelled), ask(rules)];
        // A rule that contradicts itself is a doubt to the parser, although its addresses leave it no say.
        if (parsed.certain) expect(usual).toEqual(parsed);
        else expect(usual.outcome).toBe(parsed.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for one connection alone and among several', () => {
    fc.assert(
      fc.property(ruleRecords, profiles, query, query, (rules, settings, first, second) => {
        const ask = (one: OutboundQuery) => decideOutbound({ rules, profiles: settings, query: one });
        const queries = { first, second };
        expect(decideEachOutbound({ rules, profiles: settings, queries })).toEqual({
          first: ask(first),
          second: ask(second),
        });
      }),
    );
  });

  it('names only rules that were given', () => {
    fc.assert(
      fc.property(ruleRecords, profiles, query, (rules, settings, question) => {
        const { rule, undecided } = decideOutbound({ rules, profiles: settings, query: question });
        const given = new Set(rules.map(({ id }) => id));
        for (const named of [...(rule === null ? [] : [rule]), ...undecided]) {
          expect(given.has(named.id)).toBe(true);
        }
      }),
    );
  });
});
