import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { decidedBy, ruleWords } from '../checks/support/firewall-words.ts';
import { targetWords } from './support/target.ts';

export const firewallBlocksClient: CauseDefinition<'firewall-blocks-client'> = {
  id: 'firewall-blocks-client',
  title: 'A firewall on this computer blocks Remote Desktop',
  prior: { logOdds: priorLogOdds.low, source: 'Frequency “low” for firewall and IPsec rules.' },
  rules: [
    {
      check: 'firewall-rules',
      weight: evidenceWeight.proof,
      finds: ({ tcp, address, port }) =>
        tcp.outcome === 'blocked' && tcp.certain
          ? `mstsc to ${address}, port ${port}, is blocked by ${decidedBy(tcp)}.`
          : null,
    },
    {
      check: 'firewall-rules',
      weight: evidenceWeight.moderate,
      finds: ({ tcp, rulesUndecided }) =>
        tcp.outcome === 'blocked' && !tcp.certain
          ? `mstsc may be blocked by ${decidedBy(tcp)}; ${rulesUndecided} rules could not be judged.`
          : null,
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.strong,
      // WSAEACCES: Windows itself forbade the connection before a packet left.
      finds: ({ attempts }) =>
        attempts.some(({ code }) => code === 'EACCES')
          ? 'Windows forbade even this program to connect, before a packet left.'
          : null,
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.weak,
      finds: ({ usedAddress }, view) =>
        usedAddress !== null && view.evidence('firewall-rules')?.tcp.outcome === 'blocked'
          ? 'This program, which is not mstsc, gets through to the same port.'
          : null,
    },
    {
      check: 'firewall-rules',
      // Another product’s filter has no rule here, so this refutes only Windows’ own firewall.
      weight: -evidenceWeight.weak,
      finds: ({ tcp }) =>
        tcp.outcome === 'allowed' && tcp.certain
          ? `The Windows firewall lets it out by ${decidedBy(tcp)}.`
          : null,
    },
  ],
  hides: [],
  summary(view) {
    const evidence = view.evidence('firewall-rules');
    const rule = evidence?.tcp.outcome === 'blocked' ? ruleWords(evidence.tcp) : null;
    if (rule !== null)
      return `The firewall of this computer keeps mstsc from connecting to ${targetWords(view)} by ${rule}.`;
    return evidence?.tcp.outcome === 'blocked'
      ? `The firewall of this computer keeps mstsc from connecting to ${targetWords(view)} because no rule allows it.`
      : `A firewall on this computer keeps programs from connecting to ${targetWords(view)} although the rules of Windows do not say so.`;
  },
  settledBy:
    'Switch off exactly this rule for a moment, connect, and switch it on again; protection as a whole stays on.',
  doesNotMean:
    'It does not help to add a rule that allows mstsc: a rule that blocks wins over every rule that allows.',
  advice: [
    {
      where: 'this-computer',
      text: 'Switch off the rule that blocks, or narrow it so that it leaves mstsc out.',
    },
    {
      where: 'this-computer',
      text: 'If group policy or device management sets the rule, ask those who run it: a change here would come back.',
    },
  ],
  fixes: [{ id: 'allow-mstsc-through-firewall', where: 'this-computer' }],
};
