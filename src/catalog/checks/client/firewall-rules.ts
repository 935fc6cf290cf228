import type { CheckDefinition, Evaluation } from '../../../core/check-definition.ts';
import { decideEachOutbound } from '../../../core/firewall/decide-outbound.ts';
import type { FirewallDecision } from '../../../core/firewall/decision.ts';
import type { Firewall } from '../../../shared/client-facts/firewall.ts';
import type { IpConfiguration } from '../../../shared/client-facts/ip-configuration.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { doesNotApply } from '../support/evaluations.ts';
import { askForMstsc, effectiveProfiles } from '../support/firewall-question.ts';
import type { Destination } from '../support/firewall-question.ts';
import { decidedBy } from '../support/firewall-words.ts';
import { count, listWords } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';
import { targetAddress } from '../support/target-address.ts';

type Evidence = EvidenceOf<'firewall-rules'>;

/**
 * Whether the Windows firewall would let mstsc.exe out to this address and port. This program is another one, so
 * that its own connection passes proves nothing: a rule may name mstsc alone.
 */
export const firewallRules: CheckDefinition<
  'firewall-rules',
  'firewall' | 'ipConfiguration' | 'resolution' | 'tcp'
> = {
  id: 'firewall-rules',
  phase: 'client',
  requires: [],
  needs: ['firewall', 'ipConfiguration', 'resolution', 'tcp'],
  evaluate({ firewall: reading, ipConfiguration, resolution, tcp }, { target }) {
    if (reading.state === 'error') return notRead(reading, 'The rules of the firewall');
    const { durationMs } = reading;
    const address = targetAddress(resolution, tcp);
    if (address === null)
      return doesNotApply('Without an address there is nothing to ask the firewall.', durationMs);
    const ip = ipConfiguration.state === 'read' ? ipConfiguration.value : null;
    return judge(toEvidence({ address, port: target.port }, reading.value, ip), durationMs);
  },
};

function judge(evidence: Evidence, durationMs: number): Evaluation<Evidence> {
  const { tcp, udp, unreadableSources } = evidence;
  if (tcp.outcome === 'blocked') {
    const may = tcp.certain ? 'keeps' : 'may keep';
    const summary = `The firewall ${may} mstsc from ${evidence.address}, port ${evidence.port}, by ${decidedBy(tcp)}.`;
    return { status: tcp.certain ? 'failed' : 'warning', summary, durationMs, evidence };
  }
  if (unreadableSources.length > 0) {
    const reason = `The rules of ${listWords(unreadableSources)} could not be read, and one of them may block.`;
    return {
      status: 'error',
      summary: 'Not all firewall rules could be read.',
      durationMs,
      evidence,
      reason,
    };
  }
  const summary = `Lets mstsc out to ${evidence.address}, port ${evidence.port}, by ${decidedBy(tcp)}.`;
  if (!tcp.certain) {
    const doubt = `${count(evidence.rulesUndecided, 'rule')} that may block could not be judged.`;
    return { status: 'warning', summary: `${summary} ${doubt}`, durationMs, evidence };
  }
  return udp.outcome === 'blocked'
    ? { status: 'warning', summary: `${summary} UDP is blocked by ${decidedBy(udp)}.`, durationMs, evidence }
    : { status: 'passed', summary, durationMs, evidence };
}

function toEvidence(destination: Destination, firewall: Firewall, ip: IpConfiguration | null): Evidence {
  const { rules } = firewall;
  const profiles = effectiveProfiles(firewall);
  const query = askForMstsc(destination, firewall, ip);
  const queries = { tcp: query, udp: { ...query, protocol: 'udp' as const } };
  const { tcp, udp } = decideEachOutbound({ rules, profiles, queries });
  return {
    program: query.program,
    address: destination.address,
    port: destination.port,
    tcp: toDecision(tcp),
    udp: toDecision(udp),
    rulesRead: rules.length,
    rulesUndecided: tcp.undecided.filter(({ couldChangeOutcome }) => couldChangeOutcome).length,
    unreadableSources: firewall.unreadableSources
      .filter(({ problem }) => problem.reason !== 'missing-on-this-edition' && problem.reason !== 'not-found')
      .map(({ source }) => source),
    activeProfiles: firewall.activeProfiles,
  };
}

function toDecision({ outcome, by, rule, profile, certain }: FirewallDecision): Evidence['tcp'] {
  return {
    outcome,
    by,
    ruleId: rule?.id.slice(0, 512) ?? null,
    ruleName: rule?.name?.slice(0, 1024) ?? null,
    ruleSource: rule?.source ?? null,
    profile,
    certain,
  };
}
