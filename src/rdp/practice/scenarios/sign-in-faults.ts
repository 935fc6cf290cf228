import { otherComputer } from '../certificate-plans.ts';
import { endStream } from '../practice-connection.ts';
import { serveRdp } from '../rdp-server.ts';
import {
  failsIn,
  healthyWith,
  type ExpectedVerdict,
  type PracticeScenario,
  type PracticeScenarioGroup,
} from '../scenario.ts';
import {
  challengeWith,
  insteadOfChallenge,
  ntStatus,
  refuseWith,
  windowsChallenge,
  type SignIn,
} from '../sign-in.ts';

const hourMs = 3_600_000;
const refused = failsIn('nla', 'security-protocol-refused');
/** It breaks where credentials would start, and nothing that a client can see from outside says why. */
const unexplained = failsIn('nla', null);

function signIn(name: string, sentence: string, expected: ExpectedVerdict, play: SignIn): PracticeScenario {
  return { name, sentence, expected, udp: 'answers', script: serveRdp({ signIn: play }) };
}

export const signInFaults: PracticeScenarioGroup = {
  title: 'Sign-in (NLA)',
  scenarios: [
    signIn(
      'challenge-refused',
      'Answers the NTLM negotiate with an error code.',
      refused,
      refuseWith(ntStatus.notSupported),
    ),
    signIn(
      'challenge-error-with-large-token',
      'Answers with an error code and 12 kB of zeros, as freerdp-shadow can.',
      refused,
      refuseWith(ntStatus.notSupported, new Uint8Array(12 * 1024)),
    ),
    signIn(
      'challenge-silent',
      'Completes TLS and never sends the challenge.',
      unexplained,
      insteadOfChallenge((stream) => void stream.resume()),
    ),
    signIn(
      'challenge-garbage',
      'Sends bytes that are no challenge.',
      unexplained,
      insteadOfChallenge((stream) => {
        stream.write(Buffer.alloc(48, 0xab));
        endStream(stream);
      }),
    ),
    signIn(
      'challenge-reset',
      'Resets when it should send the challenge.',
      unexplained,
      insteadOfChallenge((_stream, connection) => connection.reset()),
    ),
    signIn('reset-after-handshake', 'Completes TLS and resets at once.', unexplained, (_stream, connection) =>
      connection.reset(),
    ),
    signIn(
      'clock-ahead',
      'The clock of the host is an hour ahead.',
      healthyWith('clock-skew'),
      challengeWith({ ...windowsChallenge, clockOffsetMs: hourMs }),
    ),
    signIn(
      'clock-behind',
      'The clock of the host is an hour behind.',
      healthyWith('clock-skew'),
      challengeWith({ ...windowsChallenge, clockOffsetMs: -hourMs }),
    ),
    signIn(
      'other-name-in-challenge',
      'The challenge names another computer than the certificate does.',
      healthyWith('certificate-name-mismatch'),
      challengeWith({ ...windowsChallenge, computer: otherComputer }),
    ),
    signIn(
      'freerdp-version',
      'The challenge states version 6.1.7601, which FreeRDP servers always do.',
      healthyWith('third-party-server'),
      challengeWith({ ...windowsChallenge, version: { major: 6, minor: 1, build: 7601 } }),
    ),
  ],
};
