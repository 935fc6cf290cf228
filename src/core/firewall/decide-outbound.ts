import { readConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { decideInProfile } from './decide-in-profile.ts';
import type { Candidate } from './decide-in-profile.ts';
import type { FirewallDecision } from './decision.ts';
import { matchRule } from './match-rule.ts';
import { parseRule } from './parse-rule.ts';
import type { ParsedRule } from './parse-rule.ts';
import { plainExclusion } from './plain-exclusion.ts';
import { profileNames } from './profiles.ts';
import type { FirewallProfiles } from './profiles.ts';
import type { OutboundQuery } from './query.ts';
import { effectOf } from './rule-effect.ts';
import { firewallRuleSources } from './rule-record.ts';
import type { FirewallRuleRecord } from './rule-record.ts';

export interface OutboundInput {
  readonly rules: readonly FirewallRuleRecord[];
  readonly profiles: FirewallProfiles;
  readonly query: OutboundQuery;
}

export interface OutboundInputs<Name extends string> extends Omit<OutboundInput, 'query'> {
  readonly queries: Readonly<Record<Name, OutboundQuery>>;
}

/**
 * What Windows would decide about an outbound connection, and which rule decides. Never throws.
 *
 * Windows applies the profile of the network by which a connection leaves. When several are active it is not known
 * which one that is, and the answer that blocks is given, as uncertain if another profile would allow. With no
 * profile named, any may hold.
 */
export function decideOutbound({ query, ...rest }: OutboundInput): FirewallDecision {
  return decideEachOutbound({ ...rest, queries: { only: query } }).only;
}

/** The same for several connections, each under the name of its query. Every rule is read once for all of them. */
export function decideEachOutbound<Name extends string>({
  rules,
  profiles,
  queries,
}: OutboundInputs<Name>): Record<Name, FirewallDecision> {
  const questions = Object.entries<OutboundQuery>(queries).map(([name, query]): Question => {
    return { name, query, connection: readConnection(query), candidates: [] };
  });
  findCandidates(rules, questions);
  return Object.fromEntries(questions.map((one) => [one.name, answer(one, profiles)])) as Record<
    Name,
    FirewallDecision
  >;
}

interface Question {
  readonly name: string;
  readonly query: OutboundQuery;
  readonly connection: Connection;
  readonly candidates: Candidate[];
}

function answer({ query, candidates }: Question, profiles: FirewallProfiles): FirewallDecision {
  // The registry has no order, so the answer must not depend on one.
  const sorted = candidates.toSorted((one, other) => compareRecords(one.record, other.record));
  const active = profileNames.filter((name) => query.activeProfiles.includes(name));
  return (active.length === 0 ? profileNames : active)
    .map((name) => decideInProfile(sorted, name, profiles[name]))
    .reduce(withUncertainty);
}

/** One of two profiles holds. */
function withUncertainty(one: FirewallDecision, other: FirewallDecision): FirewallDecision {
  const stricter = one.outcome === 'allowed' && other.outcome === 'blocked' ? other : one;
  const certain = one.certain && other.certain && one.outcome === other.outcome;
  return { ...stricter, certain };
}

function findCandidates(records: readonly FirewallRuleRecord[], questions: readonly Question[]): void {
  const isPlainlyExcluded = plainExclusion(questions.map(({ connection }) => connection));
  // A loop of our own would be compiled with all of this in it, which takes longer than it runs.
  const others = records.filter(({ text }) => !isPlainlyExcluded(text));
  for (const record of others) {
    const parsed = parseRule(record.text);
    for (const { connection, candidates } of questions) {
      const candidate = toCandidate(record, parsed, connection);
      if (candidate !== null) candidates.push(candidate);
    }
  }
}

/** null for a rule that has no say: inbound, switched off, or about other connections. */
function toCandidate(
  record: FirewallRuleRecord,
  parsed: ParsedRule,
  connection: Connection,
): Candidate | null {
  if (!parsed.ok) {
    const { direction, mayBeActive, name, action } = parsed.legible;
    if (direction === 'in' || !mayBeActive) return null;
    return {
      record,
      name,
      profiles: [],
      effect: action,
      doubt: { reason: 'damaged', problem: parsed.problem },
    };
  }
  const { rule } = parsed;
  if (rule.direction === 'in' || !rule.active) return null;
  const matched = matchRule(rule, record.source, connection);
  if (matched.match === 'no') return null;
  const effect = effectOf(rule, connection.securedByIpsec);
  if (effect === 'none') return null;
  const conditions = [
    ...(matched.match === 'unknown' ? matched.conditions : []),
    ...(effect === 'allow-or-block' || effect === 'bypass-or-none' ? (['ipsec'] as const) : []),
  ];
  const doubt = conditions.length === 0 ? null : ({ reason: 'condition-not-known', conditions } as const);
  return { record, name: rule.name, profiles: rule.profiles, effect, doubt };
}

function compareRecords(one: FirewallRuleRecord, other: FirewallRuleRecord): number {
  const bySource = firewallRuleSources.indexOf(one.source) - firewallRuleSources.indexOf(other.source);
  return bySource || compareTexts(one.id, other.id) || compareTexts(one.text, other.text);
}

const compareTexts = (one: string, other: string): number => Number(one > other) - Number(one < other);
