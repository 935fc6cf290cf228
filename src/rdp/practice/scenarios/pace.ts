import { drip, mergedSegments, oneByteSegments } from '../path-shapes.ts';
import type { PracticeConnection } from '../practice-connection.ts';
import { serveRdp } from '../rdp-server.ts';
import { failsIn, healthy, type PracticeScenarioGroup, type Script } from '../scenario.ts';
import { challengeWith, windowsChallenge } from '../sign-in.ts';

/** One byte per second: every read succeeds, and only a deadline for the whole ends it. */
const dripIntervalMs = 1000;

type Stage = 'negotiation' | 'tls' | 'nla';

/** Serves at full speed up to the stage, and from there one byte at a time. */
function dripFrom(stage: Stage): Script {
  return (connection: PracticeConnection) => {
    const path = drip(connection, dripIntervalMs);
    if (stage === 'negotiation') path.start();
    return serveRdp({
      path: () => path,
      beforeTls: () => {
        if (stage === 'tls') path.start();
      },
      signIn: (stream, signInConnection) => {
        path.start();
        return challengeWith(windowsChallenge)(stream, signInConnection);
      },
    })(connection);
  };
}

export const pace: PracticeScenarioGroup = {
  title: 'Slow servers and odd segments',
  scenarios: [
    {
      name: 'slow',
      sentence: 'Healthy, but takes two seconds for each answer.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ answerDelayMs: 2000 }),
    },
    {
      name: 'slow-drip-negotiation',
      sentence: 'Sends its confirm one byte per second.',
      expected: failsIn('negotiation', 'silent-listener'),
      udp: 'answers',
      script: dripFrom('negotiation'),
    },
    {
      name: 'slow-drip-tls',
      sentence: 'Sends its side of the TLS handshake one byte per second.',
      expected: failsIn('tls', 'tls-broken-on-path'),
      udp: 'answers',
      script: dripFrom('tls'),
    },
    {
      name: 'slow-drip-nla',
      sentence: 'Sends its challenge one byte per second.',
      expected: failsIn('nla', null),
      udp: 'answers',
      script: dripFrom('nla'),
    },
    {
      name: 'one-byte-segments',
      sentence: 'Healthy, and sends every byte in a segment of its own.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ path: () => oneByteSegments }),
    },
    {
      name: 'merged-segments',
      sentence: 'Healthy, and sends what belongs to different steps in one segment.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ path: (connection) => mergedSegments(connection, 50) }),
    },
  ],
};
