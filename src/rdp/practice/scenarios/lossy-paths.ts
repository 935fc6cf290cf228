import { helloVanishes, largeFlightsVanish, largeRequestsVanish } from '../path-shapes.ts';
import { serveRdp } from '../rdp-server.ts';
import { failsIn, type PracticeScenarioGroup } from '../scenario.ts';

/** Below the first flight of a server with an RSA certificate (1,200 bytes and more), above an alert. */
const downstreamLimitBytes = 1000;
/** Below every usual ClientHello (200 bytes and more), above the connection request and a tiny hello. */
const upstreamLimitBytes = 150;

const blackHole = failsIn('tls', 'mtu-black-hole');

export const lossyPaths: PracticeScenarioGroup = {
  title: 'Paths that lose packets',
  scenarios: [
    {
      name: 'mtu-hole',
      sentence:
        'Large packets from the server vanish on the way: the handshake stalls, a tiny one gets its alert.',
      expected: blackHole,
      udp: 'answers',
      script: serveRdp({ certificate: 'windows', path: () => largeFlightsVanish(downstreamLimitBytes) }),
    },
    {
      name: 'mtu-hole-upstream',
      sentence:
        'Packets of more than 150 bytes to the server vanish on the way: only a tiny ClientHello passes.',
      expected: blackHole,
      udp: 'answers',
      script: serveRdp({ path: () => largeRequestsVanish(upstreamLimitBytes) }),
    },
    {
      name: 'hello-filter',
      sentence: 'A filter on the way lets the negotiation pass and swallows all that looks like TLS.',
      expected: failsIn('tls', 'tls-broken-on-path'),
      udp: 'silent',
      script: serveRdp({ path: () => helloVanishes() }),
    },
  ],
};
