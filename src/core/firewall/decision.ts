import type { ProfileName } from './profiles.ts';
import type { FirewallRuleSource } from './rule-record.ts';
import type { RuleProblem } from './rule-problem.ts';

/** What a rule can make its match depend on. */
export type ConditionName =
  | 'program'
  | 'service'
  | 'service-hardening'
  | 'package'
  | 'protocol'
  | 'local-port'
  | 'remote-port'
  | 'local-address'
  | 'remote-address'
  | 'interface'
  | 'interface-type'
  | 'user'
  | 'platform'
  | 'network-name'
  | 'trust-tuple'
  | 'unknown-field'
  | 'ipsec';

export interface NamedRule {
  readonly id: string;
  /** As the rule has it: may be an indirect string such as `@FirewallAPI.dll,-25000`. */
  readonly name: string | null;
  readonly source: FirewallRuleSource;
}

/** A rule of which it cannot be said here whether it matches, and why. */
export type UndecidedRule = NamedRule & {
  /** Whether the answer would be another one if Windows decides this rule the other way. */
  readonly couldChangeOutcome: boolean;
} & (
    | { readonly reason: 'damaged'; readonly problem: RuleProblem }
    | { readonly reason: 'condition-not-known'; readonly conditions: readonly ConditionName[] }
  );

export interface FirewallDecision {
  readonly outcome: 'allowed' | 'blocked';
  readonly by: 'rule' | 'default' | 'firewall-off';
  /** The rule that decides; null unless `by` is `rule`. */
  readonly rule: NamedRule | null;
  /** The profile for which this holds. */
  readonly profile: ProfileName;
  readonly undecided: readonly UndecidedRule[];
  /** False when an undecided rule, or not knowing the profile, could turn the answer around. */
  readonly certain: boolean;
}
