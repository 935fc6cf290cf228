import type { FirewallRule } from './rule.ts';

/**
 * What a rule does to a connection that it matches.
 * - `bypass`: allows before any block rule is asked.
 * - `block-unsecured`: the rule allows, but only what IPsec authenticates, and this connection is not.
 * - `allow-or-block`, `bypass-or-none`: it is not known whether IPsec authenticates the connection.
 * - `none`: it falls through to the other rules.
 */
export type RuleEffect =
  'bypass' | 'block' | 'allow' | 'block-unsecured' | 'allow-or-block' | 'bypass-or-none' | 'none';

/** [MS-FASP] 2.2.35: what is not authenticated, such a rule blocks; unless it overrides blocks, then it steps aside. */
export function effectOf(rule: FirewallRule, securedByIpsec: boolean | null): RuleEffect {
  if (rule.action === 'block') return 'block';
  if (!rule.needsIpsec) return 'allow';
  if (securedByIpsec === false) return rule.overridesBlocks ? 'none' : 'block-unsecured';
  // Which computers the list names is for IPsec to say.
  const isKnown = securedByIpsec === true && !rule.forListedPeers;
  if (rule.overridesBlocks) return isKnown ? 'bypass' : 'bypass-or-none';
  return isKnown ? 'allow' : 'allow-or-block';
}
