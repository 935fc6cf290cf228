import type { CauseId } from '../../../shared/ids.ts';
import { demandNla } from '../negotiation-policy.ts';
import { cutAfterServerHello } from '../path-shapes.ts';
import { readFrame } from '../read-frame.ts';
import { negotiate, serveRdp } from '../rdp-server.ts';
import { failsIn, type PracticeScenario, type PracticeScenarioGroup, type Script } from '../scenario.ts';
import {
  alertNumber,
  decodeHelloRecord,
  encodeFatalAlert,
  tlsRecordMaxBytes,
  type AlertNumber,
} from '../tls-record.ts';

const negotiation = { negotiate: demandNla, answerDelayMs: 0 };
const keyUnreadable = failsIn('tls', 'certificate-key-unreadable');
const brokenOnPath = failsIn('tls', 'tls-broken-on-path');

/** Runs `then` in place of TLS. */
function afterConfirm(then: Script): Script {
  return async (connection) => {
    const reply = await negotiate(connection, connection.socket, negotiation);
    if (reply?.type === 'response') await then(connection);
  };
}

/** Runs `then` when the ClientHello is complete. */
function afterHello(then: Script): Script {
  return afterConfirm(async (connection) => {
    const hello = await readFrame(connection.socket, decodeHelloRecord, tlsRecordMaxBytes);
    if (hello === null) connection.close();
    else await then(connection);
  });
}

function alert(number: AlertNumber, sentence: string, cause: CauseId | null): PracticeScenario {
  return {
    name: `alert-${number}`,
    sentence,
    expected: failsIn('tls', cause),
    udp: 'answers',
    script: afterHello((connection) => {
      connection.socket.write(encodeFatalAlert(number));
      connection.close();
    }),
  };
}

export const brokenTls: PracticeScenarioGroup = {
  title: 'TLS handshakes that break',
  scenarios: [
    alert(
      alertNumber.handshakeFailure,
      'Answers every ClientHello with alert 40: no common suite.',
      'tls-version-mismatch',
    ),
    alert(
      alertNumber.protocolVersion,
      'Answers every ClientHello with alert 70: no common version.',
      'tls-version-mismatch',
    ),
    alert(alertNumber.internalError, 'Answers every ClientHello with alert 80: internal error.', null),
    alert(alertNumber.accessDenied, 'Answers every ClientHello with alert 49: access denied.', null),
    {
      name: 'reset-after-confirm',
      sentence: 'Confirms the connection and resets it before TLS starts.',
      expected: keyUnreadable,
      udp: 'answers',
      script: afterConfirm((connection) => connection.reset()),
    },
    {
      name: 'reset-after-client-hello',
      sentence: 'Resets on every ClientHello, as a Windows host does that cannot read its private key.',
      expected: keyUnreadable,
      udp: 'answers',
      script: afterHello((connection) => connection.reset()),
    },
    {
      name: 'close-after-client-hello',
      sentence: 'Closes on every ClientHello without an alert.',
      expected: keyUnreadable,
      udp: 'answers',
      script: afterHello((connection) => connection.close()),
    },
    {
      name: 'silent-after-client-hello',
      sentence: 'Takes every ClientHello, large or small, and never answers.',
      expected: brokenOnPath,
      udp: 'answers',
      script: afterHello((connection) => connection.ignoreRest()),
    },
    {
      name: 'reset-mid-handshake',
      sentence: 'Sends its ServerHello; then something on the way resets the connection.',
      expected: brokenOnPath,
      udp: 'answers',
      script: serveRdp({ path: (connection) => cutAfterServerHello(() => connection.reset()) }),
    },
    {
      name: 'close-mid-handshake',
      sentence: 'Sends its ServerHello; then something on the way closes the connection.',
      expected: brokenOnPath,
      udp: 'answers',
      script: serveRdp({ path: (connection) => cutAfterServerHello(() => connection.close()) }),
    },
    {
      name: 'not-tls-after-confirm',
      sentence: 'Confirms TLS and then sends bytes that are not TLS.',
      expected: brokenOnPath,
      udp: 'answers',
      script: afterHello((connection) => {
        connection.socket.write('This is not a TLS record.\r\n');
        connection.close();
      }),
    },
  ],
};
