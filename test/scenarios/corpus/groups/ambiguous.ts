import { fails } from '../../scenario.ts';
import { clientOf, eset, healthyClient, kaspersky } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  brokenTls,
  closed,
  cutAtHello,
  cutInNegotiation,
  distance,
  nlaBreaks,
  reset,
  stalled,
} from '../ways.ts';

const key = fails('tls', 'certificate-key-unreadable');
const onPath = fails('tls', 'tls-broken-on-path');
const near = (roundTripMs: number) => distance(roundTripMs);

/**
 * What the wire alone does not decide. Each has the one cause that was set up as its label, although another one would
 * look the same or almost the same; how often each is the truth follows domain knowledge (“how often” in docs/verdict.md).
 */
export const ambiguous: PaperGroup = {
  name: 'ambiguous evidence',
  scenarios: [
    {
      name: 'ambiguous: cut at the ClientHello, orphaned certificate',
      story: 'The pinned certificate has lost its key.',
      way: [near(3), ...cutAtHello(reset(5))],
      expected: key,
    },
    {
      name: 'ambiguous: cut at the ClientHello, SYSTEM denied on the store',
      story: 'A deny entry on the registry key keeps the listener from its certificate.',
      way: [near(6), ...cutAtHello(closed(8))],
      client: healthyClient,
      expected: key,
    },
    {
      name: 'ambiguous: cut at the ClientHello, key file of another machine',
      story: 'Cloned image; the key file is that of the original.',
      way: [near(14), ...cutAtHello(reset(16))],
      expected: key,
    },
    {
      name: 'ambiguous: cut at the ClientHello, KeyIso stopped',
      story: 'The key service is disabled.',
      way: [near(11), ...cutAtHello(reset(12))],
      client: healthyClient,
      expected: key,
    },
    {
      name: 'ambiguous: cut at the ClientHello, smart-card certificate',
      story: 'The certificate chosen needs a card that is not there.',
      way: [near(8), ...cutAtHello(closed(9))],
      expected: key,
    },
    {
      name: 'ambiguous: cut at the ClientHello by a firewall that stands near',
      story: 'A next-generation firewall 4 ms away; the host is 60 ms away and is never asked.',
      way: [near(60), ...cutAtHello(reset(4))],
      expected: onPath,
    },
    {
      name: 'ambiguous: cut at the ClientHello by an inspecting gateway',
      story: 'A gateway 9 ms away on the way to a host at 140 ms.',
      way: [near(140), ...cutAtHello(reset(9))],
      client: healthyClient,
      expected: onPath,
    },
    {
      name: 'ambiguous: cut at the ClientHello by the provider',
      story: 'The provider resets what looks like Remote Desktop, 20 ms away of 95.',
      way: [near(95), ...cutAtHello(closed(20))],
      expected: onPath,
    },
    {
      name: 'ambiguous: cut at the ClientHello by the product of this computer',
      story: 'ESET here ends the connection within a millisecond; the host is 40 ms away.',
      way: [near(40), ...cutAtHello(reset(0.8))],
      client: clientOf(eset),
      expected: fails('tls', 'security-product-interferes'),
    },
    {
      name: 'ambiguous: cut at the request by the product of this computer',
      story: 'Kaspersky here ends the connection within a millisecond; the host is 55 ms away.',
      way: [near(55), ...cutInNegotiation(reset(0.7))],
      client: clientOf(kaspersky),
      expected: fails('negotiation', 'security-product-interferes'),
    },
    {
      name: 'ambiguous: cut at the ClientHello by the product on the host',
      story: 'The scanner of the far computer closes there, one round trip away as its owner would.',
      way: [near(7), ...cutAtHello(closed(9))],
      client: healthyClient,
      expected: onPath,
    },
    {
      name: 'ambiguous: cut at the ClientHello after TLS hardening',
      story: 'No suite is left in Schannel, and this build resets without an alert.',
      way: [near(4), ...cutAtHello(reset(6))],
      client: healthyClient,
      expected: fails('tls', 'tls-version-mismatch'),
    },
    {
      name: 'ambiguous: silence in TLS, the host hangs',
      story: 'LSASS hangs at the handshake; nothing is wrong with the way.',
      way: brokenTls(stalled(6000)),
      client: healthyClient,
      expected: onPath,
    },
    {
      name: 'ambiguous: closed at the request by another service',
      story: 'A licence server on 3389 closes over what it does not know.',
      way: [near(3), ...cutInNegotiation(closed(4))],
      expected: fails('negotiation', 'closed-before-negotiation', 'not-an-rdp-server'),
    },
    {
      name: 'ambiguous: reset after TLS, an account guard',
      story: 'The guard of the host resets at the sign-in; nothing that is seen says so.',
      way: [near(12), nlaBreaks(reset(13))],
      expected: fails('nla', null),
    },
  ],
};
