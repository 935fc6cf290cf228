import type { EvidenceOf } from '../../../shared/evidence.ts';

type Decision = EvidenceOf<'firewall-rules'>['tcp'];

const sourceWords: Readonly<Record<string, string>> = {
  'group-policy': 'set by group policy',
  mdm: 'set by device management',
  local: 'set on this computer',
};

const profileWords: Readonly<Record<Decision['profile'], string>> = {
  domain: 'domain networks',
  private: 'private networks',
  public: 'public networks',
};

/** The rule with its source, such as `the rule “No Remote Desktop” (set by group policy)`; null without a rule. */
export function ruleWords({ ruleId, ruleName, ruleSource }: Decision): string | null {
  if (ruleId === null) return null;
  // An indirect string (“@FirewallAPI.dll,-28502”) tells a person nothing; the id at least can be searched for.
  const name = ruleName === null || ruleName.startsWith('@') ? ruleId : ruleName;
  const source = sourceWords[ruleSource ?? ''];
  return `the rule “${name}”${source === undefined ? '' : ` (${source})`}`;
}

/** What decides, to stand at the end of a sentence after “by”. */
export function decidedBy(decision: Decision): string {
  const rule = ruleWords(decision);
  if (rule !== null) return rule;
  return decision.by === 'firewall-off'
    ? `the firewall being off in ${profileWords[decision.profile]}`
    : `the default for ${profileWords[decision.profile]}`;
}
