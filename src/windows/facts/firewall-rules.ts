import type { Firewall } from '../../shared/client-facts/firewall.ts';
import { withKey } from '../native/advapi32/registry.ts';
import { attempt } from './timed.ts';

type Rule = Firewall['rules'][number];
type Found = Pick<Firewall, 'rules' | 'rulesLeftOut' | 'unreadableSources'>;

export const firewallPolicy = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy`;
export const groupPolicy = String.raw`HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall`;

/** The stores of core/firewall/rule-record.ts. */
const stores: readonly (readonly [Rule['source'], path: string])[] = [
  ['group-policy', `${groupPolicy}\\FirewallRules`],
  ['mdm', String.raw`${firewallPolicy}\Mdm\FirewallRules`],
  ['local', `${firewallPolicy}\\FirewallRules`],
  ['app-isolation', String.raw`${firewallPolicy}\RestrictedServices\AppIso\FirewallRules`],
  ['service-configurable', String.raw`${firewallPolicy}\RestrictedServices\Configurable\System`],
  ['service-static', String.raw`${firewallPolicy}\RestrictedServices\Static\System`],
];
const mostRules = 20_000;
const mostInStore = 100_000;
const longestRule = 32_768;
const cutOff = '|cut off|';
const longestName = 512;

/** The rules of every store, as they stand. A store that may not be read is named and keeps no other from being read. */
export function readFirewallRules(): Found {
  const rules: Rule[] = [];
  const unreadableSources: Found['unreadableSources'] = [];
  let rulesLeftOut = 0;
  for (const [source, path] of stores) {
    const inStore = attempt(() => readStore(source, path));
    if (inStore.state === 'error') {
      unreadableSources.push({ source, problem: inStore });
      continue;
    }
    const room = mostRules - rules.length;
    rules.push(...inStore.value.slice(0, room));
    rulesLeftOut += Math.max(0, inStore.value.length - room);
  }
  return { rules, rulesLeftOut, unreadableSources };
}

/** A value that is no text is kept as an empty rule: it is damaged, and the check says so. */
function readStore(source: Rule['source'], path: string): Rule[] {
  const found: Rule[] = [];
  withKey(path, (key) => {
    key.eachText(mostInStore, (name, text) => {
      found.push({ id: name.slice(0, longestName), source, text: ruleText(text ?? '') });
    });
  });
  return found;
}

/**
 * A rule that was only cut would lack conditions, and hold for more than it says. So what is cut ends in a field that no
 * rule has, which makes it a damaged one.
 */
function ruleText(text: string): string {
  return text.length <= longestRule ? text : `${text.slice(0, longestRule - cutOff.length)}${cutOff}`;
}
