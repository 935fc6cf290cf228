import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

/** A flight of this size fills a whole Ethernet packet: one that came shows that large packets pass this way. */
const fullPacketBytes = 1400;

export const mtuBlackHole: CauseDefinition<'mtu-black-hole'> = {
  id: 'mtu-black-hole',
  title: 'Large packets vanish on the way',
  prior: { logOdds: priorLogOdds.medium, source: 'Frequency “medium on VPN”.' },
  rules: [
    {
      check: 'path-mtu',
      weight: evidenceWeight.strong,
      finds: ({ usualHello, smallHello, smallHelloSentBytes }) =>
        usualHello === 'stalled' && smallHello === 'answered'
          ? `A first message of ${smallHelloSentBytes ?? 0} bytes is answered, the usual one stalls.`
          : null,
    },
    {
      check: 'path-mtu',
      weight: evidenceWeight.hint,
      finds: ({ usualHello, smallHello, paddedHelloBreakHow, paddedHelloSentBytes }) =>
        usualHello === 'stalled' && smallHello === 'answered' && paddedHelloBreakHow === 'stalled'
          ? `A first message padded to ${paddedHelloSentBytes ?? 0} bytes stalls too.`
          : null,
    },
    {
      check: 'path-mtu',
      weight: evidenceWeight.moderate,
      finds: ({ packetSize, largestPacketPassedBytes, smallestPacketLostBytes }) =>
        packetSize === 'limited' || packetSize === 'too-narrow'
          ? `Packets of ${largestPacketPassedBytes ?? 0} bytes come back, those of ${smallestPacketLostBytes ?? 0} do not.`
          : null,
    },
    {
      check: 'path-mtu',
      // The answers may be split on their way back, so only one direction is known to be wide.
      weight: -evidenceWeight.weak,
      finds: ({ packetSize, largestPacketPassedBytes }) =>
        packetSize === 'all-passed'
          ? `Packets of ${largestPacketPassedBytes ?? 0} bytes that must not be split arrive.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.weak,
      finds(_evidence, view) {
        const mtu = view.evidence('path-mtu');
        return mtu?.usualHello === 'stalled' && mtu.smallHello === 'not-tried'
          ? 'The usual handshake stalls after small messages had passed.'
          : null;
      },
    },
    {
      check: 'ip-configuration',
      weight: evidenceWeight.hint,
      finds: ({ usedAdapter, usedAdapterIsVpn }, view) =>
        usedAdapterIsVpn === true && view.evidence('path-mtu')?.usualHello === 'stalled'
          ? `The way leads through the VPN ${usedAdapter ?? ''}, which takes room from every packet.`
          : null,
    },
    {
      check: 'path-mtu',
      weight: -evidenceWeight.moderate,
      finds: ({ smallHello, usualHello }) =>
        usualHello === 'stalled' && smallHello === 'broken' ? 'A small first message fares no better.' : null,
    },
    {
      check: 'path-mtu',
      weight: -evidenceWeight.weak,
      finds: ({ largestFlightReceivedBytes, usualHello }) =>
        usualHello === 'stalled' && largestFlightReceivedBytes >= fullPacketBytes
          ? `${largestFlightReceivedBytes} bytes came through at once.`
          : null,
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('timed-out'),
  ],
  hides: ['tls-broken-on-path'],
  summary: () =>
    'Small packets pass and large ones vanish on the way, so the connection stalls as soon as encryption begins.',
  settledBy:
    'Send large packets that must not be split: ping -f -l 1372 passes on a sound path and is lost here.',
  doesNotMean:
    'It does not mean that the far computer is slow or that its certificate is bad: its answer never arrives whole.',
  advice: [
    {
      where: 'this-computer',
      text: 'Lower the MTU of the VPN adapter, for example to 1300, and check again.',
    },
    {
      where: 'network',
      text: 'Let the ICMP message “fragmentation needed” pass, or limit the segment size (MSS) at the tunnel.',
    },
  ],
  fixes: [{ id: 'set-interface-mtu', where: 'this-computer' }],
};
