import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { securityProtocol } from '../../shared/security-protocol.ts';
import { decodeConnectionRequest, encodeConnectionConfirm } from '../wire/connection.ts';
import type { NegotiationReply } from '../wire/negotiation.ts';
import { tpktMaxBytes } from '../wire/tpkt.ts';
import { demandNla, type NegotiationPolicy } from './negotiation-policy.ts';
import { endStream, type PracticeConnection } from './practice-connection.ts';
import { readFrame } from './read-frame.ts';
import type { Script } from './scenario.ts';
import { shapeStream, type PathShape } from './shaped-stream.ts';
import { challengeWith, windowsChallenge, type SignIn } from './sign-in.ts';
import { startTls, type TlsSettings } from './tls-stage.ts';

/** A server that does everything right, and the places where a scenario makes it differ. */
export interface RdpServer extends TlsSettings {
  readonly negotiate: NegotiationPolicy;
  readonly signIn: SignIn;
  /** Waits that long before each of its answers. */
  readonly answerDelayMs: number;
  /** What happens to the bytes on their way; null leaves the socket as it is. */
  readonly path: ((connection: PracticeConnection) => PathShape) | null;
  /** Runs after the confirm has gone out, before the first byte of TLS. */
  readonly beforeTls: () => void;
}

const windowsHost: RdpServer = {
  negotiate: demandNla,
  certificate: 'usual',
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.3',
  signIn: challengeWith(windowsChallenge),
  answerDelayMs: 0,
  path: null,
  beforeTls: () => undefined,
};

/** Serves the whole chain up to the challenge, as a current Windows host does, except for the given differences. */
export function serveRdp(differences: Partial<RdpServer> = {}): Script {
  const server = { ...windowsHost, ...differences };
  return async (connection) => {
    const { socket } = connection;
    const stream = server.path === null ? socket : shapeStream(socket, server.path(connection));
    const reply = await negotiate(connection, stream, server);
    if (reply?.type !== 'response' || reply.protocol === securityProtocol.rdp) return void stream.resume();
    await pauseBeforeAnswer(connection, server);
    server.beforeTls();
    const encrypted = await startTls(stream, server);
    if (encrypted !== null) await afterHandshake(encrypted, reply.protocol, connection, server);
  };
}

/** Reads the connection request and answers as the policy says; null when there is nothing to go on with. */
export async function negotiate(
  connection: PracticeConnection,
  stream: Duplex,
  server: Pick<RdpServer, 'negotiate' | 'answerDelayMs'>,
): Promise<NegotiationReply | null> {
  const request = await readFrame(stream, decodeConnectionRequest, tpktMaxBytes);
  if (request === null) {
    endStream(stream);
    return null;
  }
  await pauseBeforeAnswer(connection, server);
  const reply = server.negotiate(request.request?.protocols ?? null);
  stream.write(encodeConnectionConfirm(reply));
  if (reply?.type === 'failure') endStream(stream);
  return reply;
}

async function afterHandshake(
  encrypted: TLSSocket,
  protocol: number,
  connection: PracticeConnection,
  server: RdpServer,
): Promise<void> {
  switch (protocol) {
    case securityProtocol.nla:
    case securityProtocol.nlaEx:
      await pauseBeforeAnswer(connection, server);
      return server.signIn(encrypted, connection);
    case securityProtocol.rdstls:
      encrypted.write(rdstlsCapabilities);
  }
  encrypted.resume();
}

/** [MS-RDPBCGR] 2.2.17.1: version 1, PDU type 1 (capabilities), data type 1, supported versions 1. */
const rdstlsCapabilities = Uint8Array.of(1, 0, 1, 0, 1, 0, 1, 0);

async function pauseBeforeAnswer(
  connection: PracticeConnection,
  server: Pick<RdpServer, 'answerDelayMs'>,
): Promise<void> {
  if (server.answerDelayMs > 0) await connection.pause(server.answerDelayMs);
}
