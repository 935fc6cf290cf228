import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { decidedBy } from '../checks/support/firewall-words.ts';

function secondsBetween({
  startedAt,
  endedAt,
}: {
  readonly startedAt: string;
  readonly endedAt: string;
}): number {
  return Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);
}

export const udpBlocked: CauseDefinition<'udp-blocked'> = {
  id: 'udp-blocked',
  title: 'UDP does not get through',
  prior: { logOdds: priorLogOdds.medium, source: 'Frequency “medium, never before the sign-in”.' },
  rules: [
    {
      check: 'udp-transport',
      weight: evidenceWeight.strong,
      finds: ({ outcome, serverLooksLikeWindows, attempts }) =>
        serverLooksLikeWindows && (outcome === 'silent' || outcome === 'refused' || outcome === 'foreign')
          ? `UDP is ${outcome === 'refused' ? 'refused' : 'not answered'} (${attempts} tried), though the server looks like Windows.`
          : null,
    },
    {
      check: 'firewall-rules',
      weight: evidenceWeight.strong,
      finds: ({ udp, tcp }) =>
        udp.outcome === 'blocked' && udp.certain && tcp.outcome === 'allowed'
          ? `The firewall of this computer blocks UDP for mstsc by ${decidedBy(udp)}.`
          : null,
    },
    {
      check: 'client-event-log',
      weight: evidenceWeight.hint,
      finds({ attempts }) {
        const dropped = attempts.find(({ isThisTarget, outcome }) => isThisTarget && outcome === 'dropped');
        return dropped === undefined
          ? null
          : `An earlier session was cut off ${secondsBetween(dropped)} seconds after it was begun.`;
      },
    },
    {
      check: 'udp-policy',
      weight: -evidenceWeight.strong,
      finds: ({ udp }) => (udp === 'on' ? null : 'UDP is switched off on this computer.'),
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.strong,
      finds: ({ outcome }) =>
        outcome === 'broken' ? 'The connection fails at encryption, long before UDP begins.' : null,
    },
    {
      check: 'nla-challenge',
      weight: -evidenceWeight.strong,
      finds: ({ outcome }) =>
        outcome === 'challenged' ? null : 'The connection fails at the sign-in, before UDP begins.',
    },
  ],
  hides: [],
  summary: () =>
    'Remote Desktop works over TCP here and would use UDP for speed, but UDP does not get through; that can show as a freeze about a minute after the sign-in.',
  settledBy:
    'Switch UDP off for the client and connect: if a freeze after the sign-in stays away, UDP was the reason.',
  doesNotMean:
    'It cannot explain a failure before the sign-in: UDP begins only after TCP, TLS and licensing.',
  advice: [
    { where: 'network', text: 'Let UDP pass on the same port, if speed matters.' },
    {
      where: 'this-computer',
      text: 'Switch UDP off for Remote Desktop if sessions freeze or drop soon after the sign-in.',
    },
  ],
  fixes: [{ id: 'disable-udp', where: 'this-computer' }],
};
