import { decideOutbound } from '../../core/firewall/decide-outbound.ts';
import type { FirewallDecision } from '../../core/firewall/decision.ts';
import type { FirewallRuleRecord } from '../../core/firewall/rule-record.ts';
import type { FixDefinition, FixPlan } from '../../core/fix-definition.ts';
import type { Firewall } from '../../shared/client-facts/firewall.ts';
import type { RequestedOperation } from '../../shared/operation-requests.ts';
import { askForMstsc, effectiveProfiles } from '../checks/support/firewall-question.ts';
import { destinationAddress } from './support/destination.ts';
import { localRulesCount, policyBlocksByDefault, rulesAreComplete } from './support/firewall-policy.ts';
import { judgeBlock, shownName } from './support/firewall-block.ts';
import { ownFirewallRule } from './support/own-firewall-rule.ts';
import { change, notApplicable, nothingToChange } from './support/plans.ts';

/** More blocks than that for one program are somebody's system, and no mistake. */
const mostBlocks = 8;

export const allowMstscThroughFirewall: FixDefinition<
  'allow-mstsc-through-firewall',
  'firewall' | 'ipConfiguration'
> = {
  id: 'allow-mstsc-through-firewall',
  texts: {
    title: 'Let Remote Desktop through the firewall',
    changes:
      'Switches off the rule of this computer that blocks Remote Desktop to this address and port. Where everything is blocked that no rule allows, it adds a rule for this program, address and port instead.',
    mayStopWorking:
      'Nothing stops. What else the blocking rule kept in is let out too; rules of an organisation stay in force.',
    doesNotHelp:
      'A rule that allows changes nothing where nothing blocks: Windows lets programs out unless it was told otherwise.',
  },
  risk: 'medium',
  restart: 'no',
  checksAgain: ['firewall-rules', 'tcp-connect'],
  needs: ['firewall', 'ipConfiguration'],
  propose(facts, { target }) {
    const address = destinationAddress(facts);
    return address === null ? null : { address, port: target.port };
  },
  plan({ firewall, ipConfiguration }, destination, { uniqueId }) {
    const profiles = effectiveProfiles(firewall);
    const query = askForMstsc(destination, firewall, ipConfiguration);
    const operations: RequestedOperation[] = [];
    const notices: string[] = [];
    let rules: readonly FirewallRuleRecord[] = firewall.rules;
    while (operations.length < mostBlocks) {
      const decision = decideOutbound({ rules, profiles, query });
      if (decision.outcome === 'allowed')
        return operations.length === 0 ? nothingBlocks(decision, firewall) : change(operations, notices);
      const { rule } = decision;
      // Without a rule it is the default that blocks.
      const record = rules.find(({ id, source }) => id === rule?.id && source === rule.source);
      if (record === undefined) {
        const refusal = refuseDefault(firewall, decision);
        if (refusal !== null) return refusal;
        const own = ownFirewallRule(destination, query.program, uniqueId);
        operations.push(own.operation);
        rules = [...rules, own.record];
        continue;
      }
      const block = judgeBlock(record);
      if (!block.removable) return block.refusal;
      operations.push({ kind: 'firewall-rule', request: { change: 'disable', ruleId: record.id } });
      notices.push(block.notice);
      rules = rules.filter((each) => each !== record);
    }
    return notApplicable(
      'too-broad',
      `More than ${mostBlocks} rules block this connection. Have whoever set them up look at them in the Windows firewall.`,
    );
  },
};

function nothingBlocks({ certain, rule }: FirewallDecision, firewall: Firewall): FixPlan {
  if (!rulesAreComplete(firewall))
    return notApplicable(
      'not-known',
      'No rule that could be read blocks this connection, and not all of them could be read.',
    );
  if (!certain)
    return notApplicable(
      'not-known',
      'No rule is sure to block this connection, and those that may could not be judged.',
    );
  const by = rule === null ? '' : `, by the rule “${shownName(rule)}”`;
  return nothingToChange(`The Windows firewall lets Remote Desktop out already${by}.`);
}

function refuseDefault(firewall: Firewall, { profile }: FirewallDecision): FixPlan | null {
  if (policyBlocksByDefault(firewall, profile))
    return notApplicable(
      'policy-decides',
      'A policy blocks every outgoing connection that it does not allow itself. Ask the administrator for a rule for Remote Desktop.',
    );
  if (!localRulesCount(firewall, profile))
    return notApplicable(
      'policy-decides',
      'A policy makes Windows ignore the rules of this computer, so another one would have no effect. Ask the administrator.',
    );
  return null;
}
