import { mstscOffer } from '../../../shared/security-protocol.ts';
import { encodeConnectionConfirm, decodeConnectionRequest } from '../../wire/connection.ts';
import { tpktMaxBytes } from '../../wire/tpkt.ts';
import { demandNla } from '../negotiation-policy.ts';
import type { PracticeConnection } from '../practice-connection.ts';
import { readFrame } from '../read-frame.ts';
import { negotiate, serveRdp } from '../rdp-server.ts';
import { failsIn, healthyWith, type PracticeScenarioGroup, type Script } from '../scenario.ts';

const closedEarly = failsIn('negotiation', 'closed-before-negotiation');

/** Runs `then` in place of the confirm. */
function afterRequest(then: Script): Script {
  return async (connection) => {
    const request = await readFrame(connection.socket, decodeConnectionRequest, tpktMaxBytes);
    if (request === null) connection.close();
    else await then(connection);
  };
}

async function resetAfterTwoSilentSeconds(connection: PracticeConnection): Promise<void> {
  connection.ignoreRest();
  await connection.pause(2000);
  connection.reset();
}

/**
 * A reset in the same instant would race with the accept: some clients then never learn that they were connected,
 * and call it a failure of TCP. Over a real network it always comes later.
 */
async function resetAfterAccept(connection: PracticeConnection): Promise<void> {
  await connection.pause(20);
  connection.reset();
}

const serveEveryOther: Script = async (connection) => {
  if (connection.number % 2 === 0) connection.close();
  else await serveRdp()(connection);
};

export const brokenBeforeTls: PracticeScenarioGroup = {
  title: 'Connections that end before there is an answer',
  scenarios: [
    {
      name: 'reset-after-accept',
      sentence: 'Accepts, and resets a moment later without an answer.',
      expected: closedEarly,
      udp: 'closed',
      script: resetAfterAccept,
    },
    {
      name: 'close-after-accept',
      sentence: 'Closes every connection at once, without a byte.',
      expected: closedEarly,
      udp: 'closed',
      script: (connection) => connection.close(),
    },
    {
      name: 'close-after-few-bytes',
      sentence: 'Closes after the first six bytes of an answer.',
      expected: closedEarly,
      udp: 'closed',
      script: afterRequest((connection) => {
        connection.socket.write(encodeConnectionConfirm(demandNla(mstscOffer)).subarray(0, 6));
        connection.close();
      }),
    },
    {
      name: 'reset-after-request',
      sentence: 'Reads the connection request and resets.',
      expected: closedEarly,
      udp: 'closed',
      script: afterRequest((connection) => connection.reset()),
    },
    {
      name: 'silent',
      sentence: 'Accepts, and never says anything.',
      expected: failsIn('negotiation', 'silent-listener'),
      udp: 'silent',
      script: (connection) => connection.ignoreRest(),
    },
    {
      name: 'reset-after-idle',
      sentence: 'Never answers; after two seconds of silence something on the way resets the connection.',
      expected: failsIn('negotiation', 'idle-timeout-on-path'),
      udp: 'silent',
      script: afterRequest(resetAfterTwoSilentSeconds),
    },
    {
      name: 'reset-after-idle-in-tls',
      sentence:
        'Confirms and then falls silent; after two seconds something on the way resets the connection.',
      expected: failsIn('tls', 'idle-timeout-on-path'),
      udp: 'silent',
      script: async (connection) => {
        const reply = await negotiate(connection, connection.socket, {
          negotiate: demandNla,
          answerDelayMs: 0,
        });
        if (reply?.type === 'response') await resetAfterTwoSilentSeconds(connection);
      },
    },
    {
      name: 'connection-limit',
      sentence: 'Serves the first connection, closes the second, serves the third, and so on.',
      expected: healthyWith('host-connection-limit'),
      udp: 'answers',
      script: serveEveryOther,
    },
  ],
};
