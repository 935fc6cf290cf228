import type { ProfileName } from '../../../core/firewall/profiles.ts';
import type { Firewall } from '../../../shared/client-facts/firewall.ts';
import { effectiveProfiles } from '../../checks/support/firewall-question.ts';

/** Whether the settings of policies alone block what no rule allows. */
export function policyBlocksByDefault(firewall: Firewall, profile: ProfileName): boolean {
  const local = { domain: null, private: null, public: null };
  const policies = effectiveProfiles({ ...firewall, profiles: { ...firewall.profiles, local } });
  return policies[profile].defaultOutboundAction === 'block';
}

/** Whether Windows looks at rules of the local store at all. */
export function localRulesCount(firewall: Firewall, profile: ProfileName): boolean {
  return effectiveProfiles(firewall)[profile].allowLocalRules;
}

/** Whether every rule that this Windows has was read. */
export function rulesAreComplete({ rulesLeftOut, unreadableSources }: Firewall): boolean {
  const absent = ['missing-on-this-edition', 'not-found'];
  return rulesLeftOut === 0 && unreadableSources.every(({ problem }) => absent.includes(problem.reason));
}
