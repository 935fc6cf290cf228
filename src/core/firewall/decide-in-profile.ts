import type { FirewallDecision, NamedRule, UndecidedRule } from './decision.ts';
import type { FirewallProfile, ProfileName } from './profiles.ts';
import type { RuleEffect } from './rule-effect.ts';
import type { FirewallRuleRecord } from './rule-record.ts';

type Doubt =
  | Pick<Extract<UndecidedRule, { reason: 'damaged' }>, 'reason' | 'problem'>
  | Pick<Extract<UndecidedRule, { reason: 'condition-not-known' }>, 'reason' | 'conditions'>;

/** A rule that matches the connection, or may match it (`doubt`). */
export interface Candidate {
  readonly record: FirewallRuleRecord;
  readonly name: string | null;
  /** Empty: all. */
  readonly profiles: readonly ProfileName[];
  /** null: the rule is too damaged to say. */
  readonly effect: RuleEffect | null;
  readonly doubt: Doubt | null;
}

type Verdict = Pick<FirewallDecision, 'outcome' | 'by' | 'rule'> & { readonly decisive: Decisive };

/** What decided, as far as it says which other rules could still turn the answer around. */
type Decisive = 'bypass' | 'block' | 'allow' | 'block-unsecured' | 'default';

/** `candidates` in the order in which rules of equal effect are named. */
export function decideInProfile(
  candidates: readonly Candidate[],
  profile: ProfileName,
  settings: FirewallProfile,
): FirewallDecision {
  if (!settings.enabled) {
    return { outcome: 'allowed', by: 'firewall-off', rule: null, profile, undecided: [], certain: true };
  }
  const inForce = candidates.filter(
    ({ record, profiles }) =>
      (record.source !== 'local' || settings.allowLocalRules) &&
      (profiles.length === 0 || profiles.includes(profile)),
  );
  const { decisive, ...verdict } = decide(inForce, settings);
  const undecided: UndecidedRule[] = [];
  for (const { record, name, effect, doubt } of inForce) {
    if (doubt === null) continue;
    const couldChangeOutcome = couldTurn(effect, decisive, verdict.outcome);
    undecided.push({ ...named(record, name), couldChangeOutcome, ...doubt });
  }
  const certain = !undecided.some(({ couldChangeOutcome }) => couldChangeOutcome);
  return { ...verdict, profile, undecided, certain };
}

/** [MS-FASP] 2.2.34: bypass before block, block before allow, and the default at the very end (2.2.38). */
function decide(candidates: readonly Candidate[], { defaultOutboundAction }: FirewallProfile): Verdict {
  for (const effect of ['bypass', 'block', 'allow', 'block-unsecured'] as const) {
    const deciding = candidates.find((candidate) => candidate.doubt === null && candidate.effect === effect);
    if (deciding === undefined) continue;
    const outcome = effect === 'bypass' || effect === 'allow' ? 'allowed' : 'blocked';
    return { outcome, by: 'rule', rule: named(deciding.record, deciding.name), decisive: effect };
  }
  const outcome = defaultOutboundAction === 'block' ? 'blocked' : 'allowed';
  return { outcome, by: 'default', rule: null, decisive: 'default' };
}

/** Whether a rule with this effect would lead to the other outcome, if it matched. */
function couldTurn(effect: RuleEffect | null, decisive: Decisive, outcome: 'allowed' | 'blocked'): boolean {
  if (decisive === 'bypass') return false;
  switch (effect) {
    case null:
      // Windows leaves out what it cannot read, but it may read what we could not.
      return true;
    case 'block':
      return outcome === 'allowed';
    case 'bypass':
    case 'bypass-or-none':
      return outcome === 'blocked';
    case 'allow':
      return outcome === 'blocked' && decisive !== 'block';
    case 'block-unsecured':
      return outcome === 'allowed' && decisive === 'default';
    case 'allow-or-block':
      return decisive === 'default' || decisive === 'block-unsecured';
    case 'none':
      return false;
  }
}

function named({ id, source }: FirewallRuleRecord, name: string | null): NamedRule {
  return { id, name, source };
}
