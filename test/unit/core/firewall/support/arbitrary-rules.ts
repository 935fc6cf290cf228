import fc from 'fast-check';
import { firewallRuleSources } from '../../../../../src/core/firewall/rule-record.ts';
import type { FirewallRuleRecord } from '../../../../../src/core/firewall/rule-record.ts';

/** Fields that match, that do not, that cannot be decided, and that are damaged; most rules hold several. */
const fields = [
  'Protocol=6|',
  'Protocol=17|',
  'Protocol=6|RPort=3389|',
  'Protocol=6|RPort2_10=3000-3400|',
  'Protocol=6|RPort=445|',
  'Protocol=6|LPort2_10=50000-50100|',
  'Profile=Private|',
  'Profile=Public|',
  'App=%SystemRoot%\\system32\\mstsc.exe|',
  'App=C:\\other.exe|',
  'App=%Tools%\\mstsc.exe|',
  'Svc=*|',
  'RA4=192.0.2.0/24|',
  'RA4=203.0.113.1|',
  'RA4=LocalSubnet|',
  'RA42=IntErnet|',
  'RA6=::/0|',
  'IFType=Wireless|',
  'IFType=Lan|',
  'LUOwn=S-1-5-21-1-2-3-1001|',
  'AppPkgId=S-1-15-2-1|',
  'Security=Authenticate|',
  'Security=Authenticate|AuthByPassOut=TRUE|',
  'Weather=Rain|',
  'RA4=here|',
  'nonsense|',
];

export const ruleText = fc
  .record({
    action: fc.constantFrom('Allow', 'Block', 'ByPass'),
    direction: fc.constantFrom('Out', 'Out', 'Out', 'In'),
    active: fc.constantFrom('TRUE', 'TRUE', 'TRUE', 'FALSE'),
    conditions: fc.subarray(fields, { maxLength: 3 }),
  })
  .map(
    ({ action, direction, active, conditions }) =>
      `v2.31|Action=${action}|Active=${active}|Dir=${direction}|${conditions.join('')}`,
  );

export const ruleRecords: fc.Arbitrary<FirewallRuleRecord[]> = fc
  .array(fc.record({ source: fc.constantFrom(...firewallRuleSources), text: ruleText }), { maxLength: 12 })
  .map((records) => records.map((record, at) => ({ id: `{${at}}`, ...record })));
