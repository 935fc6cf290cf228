import { readConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { decideInProfile } from './decide-in-profile.ts';
import type { Candidate } from './decide-in-profile.ts';
import type { FirewallDecision } from './decision.ts';
import { matchRule } from './match-rule.ts';
import { parseRule } from './parse-rule.ts';
import type { ParsedRule } from './parse-rule.ts';
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

/**
 * What Windows would decide about an outbound connection, and which rule decides. Never throws.
 *
 * Windows applies the profile of the network by which a connection leaves. When several are active it is not known
 * which one that is, and the answer that blocks is given, as uncertain if another profile would allow. With no
 * profile named, any may hold.
 */
export function decideOutbound({ rules, profiles, query }: OutboundInput): FirewallDecision {
  const candidates = findCandidates(rules, readConnection(query));
  const active = profileNames.filter((name) => query.activeProfiles.includes(name));
  return (active.length === 0 ? profileNames : active)
    .map((name) => decideInProfile(candidates, name, profiles[name]))
    .reduce(withUncertainty);
}

/** One of two profiles holds. */
function withUncertainty(one: FirewallDecision, other: FirewallDecision): FirewallDecision {
  const stricter = one.outcome === 'allowed' && other.outcome === 'blocked' ? other : one;
  const certain = one.certain && other.certain && one.outcome === other.outcome;
  return { ...stricter, certain };
}

function findCandidates(records: readonly FirewallRuleRecord[], connection: Connection): Candidate[] {
  const found: Candidate[] = [];
  for (const record of records) {
    if (isPlainlyInbound(record.text)) continue;
    const candidate = toCandidate(record, parseRule(record.text), connection);
    if (candidate !== null) found.push(candidate);
  }
  // The registry has no order, so the answer must not depend on one.
  return found.toSorted((one, other) => compareRecords(one.record, other.record));
}

/** Most rules are; a bar cannot stand inside a value, so there is no need to read the rest. */
function isPlainlyInbound(text: string): boolean {
  return text.includes('|Dir=In|');
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
