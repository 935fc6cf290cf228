import { firewallPolicy } from '../../facts/firewall-rules.ts';
import { withKey } from '../../native/advapi32/registry.ts';

/** A rule of this computer's own store: the name of its registry value, and its text ([MS-GPFAS] 2.2.2.19). */
export interface LocalRule {
  readonly id: string;
  readonly text: string;
}

const mostRules = 100_000;
const longestRule = 32_768;

/** @throws Win32Error */
export function listLocalRules(): LocalRule[] {
  const found: LocalRule[] = [];
  withKey(`${firewallPolicy}\\FirewallRules`, (key) => {
    key.eachText(mostRules, (id, text) => {
      found.push({ id, text: text?.slice(0, longestRule) ?? '' });
    });
  });
  return found;
}

/** What a rule says first under a name such as `Dir`; null when it says nothing. */
export function fieldOf({ text }: LocalRule, name: string): string | null {
  const start = `${name.toLowerCase()}=`;
  const field = text.split('|').find((each) => each.toLowerCase().startsWith(start));
  return field?.slice(start.length) ?? null;
}

export function hasField(rule: LocalRule, name: string, value: string): boolean {
  return fieldOf(rule, name)?.toLowerCase() === value.toLowerCase();
}

/** The rule without the version of the grammar before it, which Windows raises when it writes the rule. */
export function withoutVersion({ text }: LocalRule): string {
  return text.replace(/^v\d+\.\d+\|/iu, '');
}
