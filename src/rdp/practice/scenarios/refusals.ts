import { decodeConnectionRequest, encodeMcsDisconnect } from '../../wire/connection.ts';
import { encodeTpkt, tpktMaxBytes } from '../../wire/tpkt.ts';
import { encodeX224 } from '../../wire/x224.ts';
import { alwaysRefuse, failureCode, type FailureCode } from '../negotiation-policy.ts';
import { readFrame } from '../read-frame.ts';
import { serveRdp } from '../rdp-server.ts';
import { failsIn, type PracticeScenario, type PracticeScenarioGroup, type Script } from '../scenario.ts';

/** T.125 reason rn-user-requested, the one that xrdp gives. */
const userRequested = 3;

function refused(code: FailureCode, sentence: string): PracticeScenario {
  const hasNoCertificate = code === failureCode.noCertificate;
  return {
    name: `refused-${code}`,
    sentence,
    expected: failsIn(
      'negotiation',
      hasNoCertificate ? 'server-has-no-certificate' : 'security-protocol-refused',
    ),
    udp: 'answers',
    script: serveRdp({ negotiate: alwaysRefuse(code) }),
  };
}

function answerRequestWith(packet: Uint8Array): Script {
  return async (connection) => {
    const request = await readFrame(connection.socket, decodeConnectionRequest, tpktMaxBytes);
    if (request !== null) connection.socket.write(packet);
    connection.close();
  };
}

export const refusals: PracticeScenarioGroup = {
  title: 'Refusals in the negotiation',
  scenarios: [
    refused(failureCode.tlsRequired, 'Refuses every offer with code 1: TLS required.'),
    refused(failureCode.tlsNotAllowed, 'Refuses every offer with code 2: TLS not allowed.'),
    refused(failureCode.noCertificate, 'Refuses every offer with code 3: no certificate on the server.'),
    refused(failureCode.inconsistentFlags, 'Refuses every offer with code 4: inconsistent flags.'),
    refused(failureCode.nlaRequired, 'Refuses every offer with code 5: NLA required.'),
    refused(
      failureCode.userCertificateRequired,
      'Refuses every offer with code 6: user certificate required.',
    ),
    {
      name: 'no-certificate',
      sentence: 'Takes standard RDP security, but has no certificate for anything better.',
      expected: failsIn('negotiation', 'server-has-no-certificate'),
      udp: 'answers',
      script: serveRdp({
        negotiate: (offered) =>
          offered === null || offered === 0
            ? { type: 'response', flags: 0, protocol: 0 }
            : { type: 'failure', code: failureCode.noCertificate },
      }),
    },
    {
      name: 'mcs-disconnect',
      sentence: 'Answers the request with an MCS disconnect, as xrdp does when it takes none of the offers.',
      expected: failsIn('negotiation', 'security-protocol-refused'),
      udp: 'closed',
      script: answerRequestWith(encodeMcsDisconnect(userRequested)),
    },
    {
      name: 'x224-disconnect',
      sentence: 'Answers the request with an X.224 disconnect.',
      expected: failsIn('negotiation', 'security-protocol-refused'),
      udp: 'closed',
      script: answerRequestWith(
        encodeTpkt(
          encodeX224({ type: 'disconnect-request', sourceReference: 0, destinationReference: 0, reason: 0 }),
        ),
      ),
    },
  ],
};
