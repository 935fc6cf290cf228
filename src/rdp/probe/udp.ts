import { createSocket } from 'node:dgram';
import { randomInt } from 'node:crypto';
import type { UdpFacts } from '../../shared/facts.ts';
import { roundMs } from '../handshake/clock.ts';
import { decodeUdpSyn, encodeUdpSyn, udpFlag, udpVersion } from '../wire/rdpeudp.ts';
import type { UdpSyn } from '../wire/rdpeudp.ts';
import { errorCode } from './tls-error.ts';

/** The largest datagram of [MS-RDPEUDP] 2.2.2.5; the SYN is padded to it, so that it also tests the path's MTU. */
const synBytes = 1232;

export interface UdpOptions {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
  /** The second and last SYN goes out after this silence. */
  readonly retryAfterMs: number;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/**
 * Asks whether RDP's UDP transport answers: one SYN, one retry, no more ([MS-RDPEUDP] 3.1.5.1.1). A connected socket
 * makes the system report an ICMP refusal. Never rejects.
 */
export function probeUdp(options: UdpOptions): Promise<UdpFacts> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = createSocket(options.family === 6 ? 'udp6' : 'udp4');
    const initialSequence = randomInt(1, 0xffff_fff0);
    const datagram = encodeUdpSyn(synPacket(initialSequence), synBytes);
    const timers: NodeJS.Timeout[] = [];
    let attempts = 0;
    let sentAtMs = started;
    let settled = false;

    const settle = (outcome: UdpFacts['outcome'], rest: Partial<UdpFacts> = {}): void => {
      if (settled) return;
      settled = true;
      for (const timer of timers) clearTimeout(timer);
      options.signal.removeEventListener('abort', cancel);
      socket.close();
      const waitedMs = roundMs(performance.now() - started);
      resolve({ ...nothingHeard, ...rest, outcome, attempts, waitedMs });
    };
    const cancel = (): void => settle('cancelled');
    const send = (): void => {
      attempts += 1;
      sentAtMs = performance.now();
      socket.send(datagram, (error) => {
        if (error !== null) failed(error);
      });
    };
    const failed = (error: unknown): void => {
      const code = errorCode(error);
      settle(code === 'ECONNREFUSED' ? 'refused' : 'local', { code });
    };

    socket.on('error', failed);
    socket.on('message', (bytes) => {
      const decoded = decodeUdpSyn(bytes);
      if (decoded.kind !== 'value' || !isAnswerTo(decoded.value, initialSequence)) {
        settle('foreign');
        return;
      }
      const { value } = decoded;
      settle('answered', {
        roundTripMs: roundMs(performance.now() - sentAtMs),
        version: value.synEx?.version ?? udpVersion.one,
        upstreamMtuBytes: value.upstreamMtu,
        downstreamMtuBytes: value.downstreamMtu,
      });
    });
    // As a listener, not as the callback of `connect`: that one would also be called, with the error, when it fails.
    socket.once('connect', () => {
      if (settled) return;
      send();
      timers.push(setTimeout(send, options.retryAfterMs));
      timers.push(setTimeout(() => settle('silent'), options.limitMs));
    });
    socket.connect(options.port, options.address);
    if (options.signal.aborted) cancel();
    else options.signal.addEventListener('abort', cancel, { once: true });
  });
}

const nothingHeard = {
  roundTripMs: null,
  version: null,
  upstreamMtuBytes: null,
  downstreamMtuBytes: null,
  code: null,
} as const;

function synPacket(initialSequence: number): UdpSyn {
  return {
    snSourceAck: 0xffff_ffff,
    receiveWindow: 64,
    flags: udpFlag.syn,
    initialSequence,
    upstreamMtu: synBytes,
    downstreamMtu: synBytes,
    correlationId: null,
    synEx: { flags: 1, version: udpVersion.two, cookieHash: null },
  };
}

/** A SYN+ACK repeats the SYN's sequence number; anything else is not an answer to us. */
function isAnswerTo(packet: UdpSyn, initialSequence: number): boolean {
  const wanted = udpFlag.syn | udpFlag.ack;
  return (packet.flags & wanted) === wanted && packet.snSourceAck === initialSequence;
}
