import { startTls } from '../tls-stage.ts';
import type { PracticeConnection } from '../practice-connection.ts';
import { readSomething } from '../read-frame.ts';
import { failsIn, type PracticeScenario, type PracticeScenarioGroup, type Script } from '../scenario.ts';
import { alertNumber, encodeFatalAlert, tlsRecordType } from '../tls-record.ts';

function notRdp(name: string, sentence: string, script: Script): PracticeScenario {
  return { name, sentence, expected: failsIn('negotiation', 'not-an-rdp-server'), udp: 'closed', script };
}

/** Speaks first, as most mail and shell protocols do. */
function greet(greeting: string | Uint8Array): Script {
  return (connection) => {
    connection.socket.write(greeting);
    connection.ignoreRest();
  };
}

/** Answers whatever comes first with these bytes, and closes. */
function answer(reply: string | Uint8Array): Script {
  return async (connection) => {
    if ((await readSomething(connection.socket)) !== null) connection.socket.write(reply);
    connection.close();
  };
}

const httpBadRequest = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
const floodBytes = 1_048_576;

/** TPKT (RFC 1006, 6): version 3, reserved, length with these four bytes included; then `bytes` more. */
function tpkt(length: number, bytes: number): Uint8Array {
  const packet = new Uint8Array(4 + bytes);
  packet.set([3, 0, length >> 8, length & 0xff]);
  return packet;
}

/** Shakes hands with TLS clients; whatever else comes gets an alert, as from any TLS server. */
async function tlsAtOnce(connection: PracticeConnection): Promise<void> {
  const first = await readSomething(connection.socket);
  if (first?.[0] === tlsRecordType.handshake) {
    connection.socket.unshift(first);
    const settings = { certificate: 'usual', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' } as const;
    (await startTls(connection.socket, settings))?.resume();
    return;
  }
  if (first !== null) connection.socket.write(encodeFatalAlert(alertNumber.protocolVersion));
  connection.close();
}

export const notRdpServers: PracticeScenarioGroup = {
  title: 'Something else on the port',
  scenarios: [
    notRdp('http', 'A web server.', answer(httpBadRequest)),
    notRdp('ssh', 'An SSH server.', greet('SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n')),
    notRdp('smtp', 'A mail server.', greet('220 mail.example.net ESMTP Postfix\r\n')),
    notRdp('ftp', 'An FTP server.', greet('220 (vsFTPd 3.0.3)\r\n')),
    notRdp('vnc', 'A VNC server.', greet('RFB 003.008\n')),
    notRdp('tls', 'A server that expects TLS from the first byte.', tlsAtOnce),
    notRdp('garbage', 'Answers with bytes of no known protocol.', answer(Buffer.alloc(64, 0xa5))),
    notRdp('flood', 'Sends a megabyte of meaningless bytes at once.', answer(Buffer.alloc(floodBytes, 0xc3))),
    notRdp(
      'tpkt-too-short',
      'Answers with a packet that states a length below its own header.',
      answer(tpkt(3, 0)),
    ),
    notRdp(
      'tpkt-too-long',
      'Answers with the longest packet there can be, full of zeros.',
      answer(tpkt(65_535, 65_531)),
    ),
  ],
};
