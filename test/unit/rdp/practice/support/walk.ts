import { connect as connectTcp, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { FrameReader } from '../../../../../src/rdp/wire/byte-queue.ts';
import { decodeConnectionReply, encodeConnectionRequest } from '../../../../../src/rdp/wire/connection.ts';
import { decodeNtlmChallenge, type NtlmChallenge } from '../../../../../src/rdp/wire/ntlm-challenge.ts';
import { bareNegotiate, encodeNtlmNegotiate } from '../../../../../src/rdp/wire/ntlm-negotiate.ts';
import type { Decoder } from '../../../../../src/rdp/wire/parsed.ts';
import { findNtlmToken } from '../../../../../src/rdp/wire/spnego.ts';
import { tpktMaxBytes } from '../../../../../src/rdp/wire/tpkt.ts';
import {
  decodeTsRequest,
  encodeTsRequest,
  tsRequestMaxBytes,
} from '../../../../../src/rdp/wire/ts-request.ts';
import { mstscOffer } from '../../../../../src/shared/security-protocol.ts';

/**
 * A client that is not the product's own probe: it walks from TCP to the challenge and puts into a few words how far it came and
 * what stopped it, so that a table can hold one line per scenario.
 */

export interface WalkOptions {
  readonly host?: string;
  readonly offer?: number | null;
  readonly patienceMs?: number;
  readonly tls?: ConnectionOptions;
}

export interface Walk {
  readonly outcome: string;
  readonly socket: Socket;
  readonly tls: TLSSocket | null;
  readonly challenge: NtlmChallenge | null;
}

const maxBytes = 1_200_000;

/** Walks, and leaves the connection open for a closer look; `end` it. */
export async function walk(port: number, options: WalkOptions = {}): Promise<Walk> {
  const { host = '127.0.0.1', patienceMs = 400 } = options;
  const socket = connectTcp({ host, port });
  const stopped = (outcome: string, tls: TLSSocket | null = null): Walk => ({
    outcome,
    socket,
    tls,
    challenge: null,
  });

  const protocols = options.offer === undefined ? mstscOffer : options.offer;
  socket.on('error', () => undefined);
  const request = protocols === null ? null : { flags: 0, protocols };
  socket.write(encodeConnectionRequest({ cookie: null, routingToken: null, request, correlation: null }));
  const reply = await receive(socket, decodeConnectionReply, tpktMaxBytes, patienceMs);
  if (reply.kind !== 'frame') return stopped(`negotiation ${reply.how}`);
  if (reply.frame.type !== 'confirm') return stopped(JSON.stringify(reply.frame));
  const answer = reply.frame.reply;
  if (answer === null) return stopped('confirmed without answer');
  if (answer.type === 'failure') return stopped(`refused ${answer.code}`);
  if (answer.protocol === 0) return stopped('selected 0');

  // Once TLS has taken the socket over, Node reports a reset that is already waiting as a close.
  await sleep(20);
  const secured = await secure(socket, options.tls ?? {}, patienceMs);
  if (typeof secured === 'string') return stopped(`tls ${secured}`);
  if ((answer.protocol & 0x0a) === 0) return stopped(`selected ${answer.protocol}, tls`, secured);

  secured.write(
    encodeTsRequest({
      version: 6,
      negoTokens: [encodeNtlmNegotiate(bareNegotiate)],
      authInfo: null,
      pubKeyAuth: null,
      errorCode: null,
      clientNonce: null,
    }),
  );
  const ts = await receive(secured, decodeTsRequest, tsRequestMaxBytes, patienceMs);
  if (ts.kind !== 'frame') return stopped(`nla ${ts.how}`, secured);
  if (ts.frame.errorCode !== null) return stopped(`nla refused ${ts.frame.errorCode.toString(16)}`, secured);
  const challenge = decodeNtlmChallenge(findNtlmToken(ts.frame.negoTokens[0]!)!);
  if (challenge.kind !== 'value') return stopped('nla invalid', secured);
  return {
    outcome: `selected ${answer.protocol}, challenged`,
    socket,
    tls: secured,
    challenge: challenge.value,
  };
}

/** The outcome alone; ends the connection. */
export async function walkOutcome(port: number, options: WalkOptions = {}): Promise<string> {
  const walked = await walk(port, options);
  walked.socket.destroy();
  return walked.outcome;
}

type Received<T> =
  { readonly kind: 'frame'; readonly frame: T } | { readonly kind: 'none'; readonly how: string };

/** One frame, or how the stream ended instead and after how many bytes. */
export function receive<T>(
  stream: Duplex,
  decode: Decoder<T>,
  frameBytes: number,
  patienceMs: number,
): Promise<Received<T>> {
  return new Promise((resolve) => {
    const frames = new FrameReader(decode, frameBytes);
    let received = Buffer.alloc(0);
    const finish = (result: Received<T>): void => {
      clearTimeout(timer);
      stream.removeAllListeners('data').removeAllListeners('end').pause();
      resolve(result);
    };
    const broke = (how: string): void =>
      finish({ kind: 'none', how: received.length === 0 ? how : `${how} after ${received.length} bytes` });
    const timer = setTimeout(() => broke('stalled'), patienceMs);
    stream.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]).subarray(0, maxBytes);
      frames.push(chunk);
      const next = frames.next();
      if (next.kind === 'value') finish({ kind: 'frame', frame: next.value });
      if (next.kind === 'invalid')
        finish({ kind: 'none', how: `foreign ${received.toString('latin1', 0, 3)}` });
    });
    stream.once('error', (error: NodeJS.ErrnoException) =>
      broke(error.code === 'ECONNRESET' ? 'reset' : String(error.code)),
    );
    stream.once('end', () => broke('closed'));
    stream.resume();
  });
}

function secure(socket: Socket, options: ConnectionOptions, patienceMs: number): Promise<TLSSocket | string> {
  return new Promise((resolve) => {
    if (socket.destroyed) {
      resolve(socket.errored === null ? 'closed' : 'reset');
      return;
    }
    const tls = connectTls({
      socket,
      rejectUnauthorized: false,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      ...options,
    });
    const timer = setTimeout(() => resolve('stalled'), patienceMs);
    tls.once('secureConnect', () => {
      clearTimeout(timer);
      resolve(tls);
    });
    tls.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const alert = /alert number (\d+)/u.exec(error.message);
      if (alert !== null) resolve(`alert ${alert[1]!}`);
      // Node makes this error up for a close, without a system call; a reset may also show when the hello is written.
      else if (error.code === 'ECONNRESET') resolve(error.syscall === undefined ? 'closed' : 'reset');
      else if (error.code === 'EPIPE') resolve('reset');
      else resolve(String(error.code));
    });
  });
}
