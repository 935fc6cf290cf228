import type { NetworkFacts } from '../../../../src/shared/facts.ts';
import { tlsBroken, withBrokenTls } from '../../../unit/catalog/support/facts.ts';
import { fails } from '../../scenario.ts';
import { clientOf, healthyClient, product, vpnUp } from '../clients.ts';
import type { PaperGroup, PaperScenario } from '../paper-scenario.ts';
import {
  brokenTls,
  closed,
  cutInNegotiation,
  deadAddress,
  distance,
  noSynAnswer,
  reset,
  stalled,
} from '../ways.ts';

/** A handshake that stalls in a run too short to try a small first message. */
const stalledUntried: Partial<NetworkFacts> = withBrokenTls(tlsBroken(stalled(1900)));
/** Small answers pass, the server's certificate stays away. */
const stalledInFlight = (roundTripMs: number) => [
  distance(roundTripMs),
  ...brokenTls(stalled(6000, 140), {
    small: 'answered',
    tls12Only: stalled(2500, 140),
    padded: stalled(2500),
    withoutName: stalled(2500, 140),
  }),
];
const hole = fails('tls', 'mtu-black-hole');
const filter = fails('tls', 'tls-broken-on-path');
const closedEarly = fails('negotiation', 'closed-before-negotiation');
const silent = fails('tcp', 'host-unreachable');
const comodo = clientOf(product('Comodo Firewall', 'cmdagent', 'firewall'));

/** One observation with each of its causes, in the order given. */
export function each(
  seen: string,
  truths: readonly (readonly [
    story: string,
    expected: PaperScenario['expected'],
    setup: Pick<PaperScenario, 'way' | 'client' | 'repeats'>,
  ])[],
): PaperScenario[] {
  return truths.map(([story, expected, setup], index) => ({
    name: `base rates: ${seen}, ${index + 1} of ${truths.length}`,
    story,
    ...setup,
    expected,
  }));
}

/**
 * The same observation several times, with its causes about as often as they are behind it in the field. No rule can have
 * all of them right; a calibrated one is as sure as it is right.
 */
export const baseRates: PaperGroup = {
  name: 'base rates',
  scenarios: [
    ...each('TLS stalls in a short run, through a VPN', [
      [
        'IPsec takes room, ICMP is dropped.',
        hole,
        { way: [distance(31), stalledUntried], client: clientOf(vpnUp('through')) },
      ],
      [
        'The tunnel of the VPN has a smaller MTU than its adapter says.',
        hole,
        { way: [distance(48), stalledUntried], client: clientOf(vpnUp('through', { mtuBytes: 1500 })) },
      ],
      [
        'A filter behind the VPN drops TLS on this port.',
        filter,
        { way: [distance(26), stalledUntried], client: clientOf(vpnUp('through')) },
      ],
      [
        'PPPoE at home below the VPN.',
        hole,
        { way: [distance(57), stalledUntried], client: clientOf(vpnUp('through')) },
      ],
    ]),
    ...each('TLS stalls in a short run, without a VPN', [
      [
        'A firewall that knows Remote Desktop drops it.',
        filter,
        { way: [distance(5), stalledUntried], client: healthyClient },
      ],
      [
        'A tunnel between two sites with a small MTU.',
        hole,
        { way: [distance(12), stalledUntried], client: healthyClient },
      ],
      [
        'The security product of the host holds the handshake back.',
        filter,
        { way: [distance(3), stalledUntried], client: healthyClient },
      ],
    ]),
    ...each('TLS stalls within the server’s flight', [
      ['GRE between two sites.', hole, { way: stalledInFlight(18) }],
      [
        'An inspecting gateway that swallows certificates it cannot judge.',
        filter,
        { way: stalledInFlight(14) },
      ],
      ['IPsec between two sites.', hole, { way: stalledInFlight(25) }],
      ['A VPN on the router.', hole, { way: stalledInFlight(37) }],
    ]),
    ...each('closed at the request without a byte', [
      ['A tunnel without a far end.', closedEarly, { way: [distance(8), ...cutInNegotiation(closed(9))] }],
      [
        'A load balancer whose pool is empty.',
        closedEarly,
        { way: [distance(4), ...cutInNegotiation(reset(5))], client: healthyClient },
      ],
      [
        'A backup agent listens on 3389 and closes over what it does not know.',
        fails('negotiation', 'not-an-rdp-server'),
        { way: [distance(3), ...cutInNegotiation(closed(4))] },
      ],
      [
        'A bastion without permission for this address.',
        closedEarly,
        { way: [distance(22), ...cutInNegotiation(closed(23))], client: healthyClient },
      ],
      [
        'The address restriction of a security product on the host.',
        closedEarly,
        { way: [distance(6), ...cutInNegotiation(reset(7))] },
      ],
    ]),
    ...each('nothing answers, and another maker’s firewall is on here', [
      [
        'The host is off, behind a router that says nothing.',
        silent,
        { way: deadAddress(noSynAnswer()), client: comodo },
      ],
      [
        'The firewall of the site drops the port.',
        silent,
        { way: deadAddress(noSynAnswer()), client: comodo },
      ],
      [
        'Comodo here drops what its user once refused.',
        fails('tcp', 'firewall-blocks-client', 'security-product-interferes'),
        { way: deadAddress(noSynAnswer()), client: comodo },
      ],
      ['The host sleeps.', silent, { way: deadAddress(noSynAnswer()), client: comodo }],
      [
        'The VPN that would lead there is not connected.',
        silent,
        { way: deadAddress(noSynAnswer()), client: comodo },
      ],
    ]),
  ],
};
