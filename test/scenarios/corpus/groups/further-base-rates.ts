import { fails } from '../../scenario.ts';
import { healthyClient } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  cutAtHello,
  cutInNegotiation,
  deadAddress,
  distance,
  noConnection,
  noSynAnswer,
  refusedTcp,
  reset,
  resolvedTo,
  stalled,
} from '../ways.ts';
import { each } from './base-rates.ts';
import { failed, ok, rounds } from './repeated.ts';

const silentListener = fails('negotiation', 'silent-listener');
const unreachable = fails('tcp', 'host-unreachable');
const closedPort = fails('tcp', 'port-closed');
const filter = fails('tls', 'tls-broken-on-path');

const acceptedAndSilent = (roundTripMs: number) => [
  distance(roundTripMs),
  ...cutInNegotiation(stalled(3000)),
];
const refusedAndSilent = [
  resolvedTo('2001:db8::10', '192.0.2.10'),
  ...noConnection(['2001:db8::10', refusedTcp(3)], ['192.0.2.10', noSynAnswer()]),
];
const tlsCut = failed('tls', 'reset', 5);
const cutNowAndThen = {
  way: cutAtHello(reset(5)),
  repeats: rounds(tlsCut, ok(), ok(), tlsCut, ok(), ok(), ok(), tlsCut, ok(), ok()),
};

/**
 * Observations before and beside the handshake that leave room for a second explanation, with their causes about as often
 * as they are behind it: four or five times the usual one, once the other.
 */
export const furtherBaseRates: PaperGroup = {
  name: 'further base rates',
  scenarios: [
    ...each('accepted, and silent for three seconds', [
      ['The service hangs since an update.', silentListener, { way: acceptedAndSilent(3) }],
      [
        'A port forwarding accepts for a computer that is off.',
        silentListener,
        { way: acceptedAndSilent(21), client: healthyClient },
      ],
      [
        'A backup agent sits on the port and waits for its own greeting.',
        fails('negotiation', 'not-an-rdp-server'),
        { way: acceptedAndSilent(2), client: healthyClient },
      ],
      ['The host is out of memory and pages.', silentListener, { way: acceptedAndSilent(4) }],
      [
        'A proxy accepts everything and has lost its upstream.',
        silentListener,
        { way: acceptedAndSilent(11), client: healthyClient },
      ],
      [
        'The virtual computer is paused; its switch accepts for it.',
        silentListener,
        { way: acceptedAndSilent(6) },
      ],
    ]),
    ...each('no answer in a short run', [
      ['The host is off.', unreachable, { way: deadAddress(noSynAnswer(2000)), client: healthyClient }],
      [
        'The security group of the cloud leaves the port out.',
        unreachable,
        { way: deadAddress(noSynAnswer(2000)) },
      ],
      [
        'The VPN is not connected.',
        unreachable,
        { way: deadAddress(noSynAnswer(2000)), client: healthyClient },
      ],
      [
        'Weak wireless reception lost three packets in a row; a minute later it works.',
        fails('tcp', 'unstable-path'),
        { way: deadAddress(noSynAnswer(2000)), client: healthyClient },
      ],
      ['The firewall of the host drops the port.', unreachable, { way: deadAddress(noSynAnswer(2000)) }],
      ['The laptop is asleep.', unreachable, { way: deadAddress(noSynAnswer(2000)), client: healthyClient }],
    ]),
    ...each('one address refuses, the other is silent', [
      [
        'Remote Desktop is off; the way by IPv4 is filtered.',
        closedPort,
        { way: refusedAndSilent, client: healthyClient },
      ],
      [
        'The IPv6 address in DNS belongs to another computer by now; the host is off.',
        unreachable,
        { way: refusedAndSilent, client: healthyClient },
      ],
      [
        'The host listens on another port; IPv4 leads through a NAT without a rule.',
        closedPort,
        { way: refusedAndSilent },
      ],
      [
        'Remote Desktop Services are disabled; the IPv4 address is that of a card that is gone.',
        closedPort,
        { way: refusedAndSilent, client: healthyClient },
      ],
      ['Windows Home cannot be a host; IPv4 is filtered.', closedPort, { way: refusedAndSilent }],
    ]),
    ...each('three of ten handshakes are cut', [
      ['An inspecting firewall at its limit.', filter, cutNowAndThen],
      ['An intrusion prevention system that samples.', filter, cutNowAndThen],
      [
        'One of three hosts behind a balancer cannot read its key.',
        fails('tls', 'certificate-key-unreadable'),
        cutNowAndThen,
      ],
      ['A WAN accelerator that sometimes takes part.', filter, cutNowAndThen],
      ['The security product of the host cuts what it has no time for.', filter, cutNowAndThen],
    ]),
  ],
};
