import type { NamedRule } from '../../../core/firewall/decision.ts';
import { parseRule } from '../../../core/firewall/parse-rule.ts';
import type { FirewallRuleRecord } from '../../../core/firewall/rule-record.ts';
import type { FixPlan } from '../../../core/fix-definition.ts';
import { notApplicable } from './plans.ts';

export type BlockJudgement =
  | { readonly removable: true; readonly notice: string }
  | { readonly removable: false; readonly refusal: FixPlan };

const nothingKnown = { program: null, remotePorts: [], remoteAddresses: [] };

/** Whether a rule that blocks Remote Desktop may be switched off: one of this computer, about little else. */
export function judgeBlock(record: FirewallRuleRecord): BlockJudgement {
  const parsed = parseRule(record.text);
  const name = shownName({ ...record, name: parsed.ok ? parsed.rule.name : parsed.legible.name });
  if (record.source !== 'local') {
    const who = record.source === 'mdm' ? 'Device management' : 'A group policy';
    return refuse(
      'policy-decides',
      `${who} set the rule “${name}”, and would set it again. Ask the administrator to allow Remote Desktop.`,
    );
  }
  const { program, remotePorts, remoteAddresses } = parsed.ok ? parsed.rule : nothingKnown;
  if (program === null && remotePorts.length === 0 && remoteAddresses.length === 0)
    return refuse(
      'too-broad',
      `The rule “${name}” blocks far more than Remote Desktop, as a VPN does that is not connected. Switch it off where it was made.`,
    );
  const others = program === null ? ' It is about other programs too, which are then let out as well.' : '';
  return { removable: true, notice: `The rule “${name}” is switched off.${others}` };
}

/** An indirect string (“@FirewallAPI.dll,-28502”) tells a person nothing; the id at least can be searched for. */
export function shownName({ id, name }: NamedRule): string {
  return name === null || name.startsWith('@') ? id : name;
}

function refuse(reason: 'policy-decides' | 'too-broad', message: string): BlockJudgement {
  return { removable: false, refusal: notApplicable(reason, message) };
}
