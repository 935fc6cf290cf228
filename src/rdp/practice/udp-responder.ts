import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { decodeUdpSyn, encodeUdpSyn, udpFlag } from '../wire/rdpeudp.ts';
import type { UdpBehaviour } from './scenario.ts';

/** The part of the practice host that listens for RDP-UDP on the port of its TCP listener. */
export interface UdpResponder {
  close(): Promise<void>;
}

/** The highest version that a client may state for the answer to repeat it: RDPUDP2 ([MS-RDPEUDP] 2.2.2.9). */
const highestVersion = 0x0101;
const versionInfoValid = 1;
const smallestMtu = 1132;
const largestMtu = 1232;

/**
 * Binds the UDP socket of a scenario; with `closed` there is none.
 * @throws the system's error (EADDRINUSE, EACCES) when the port cannot be bound.
 */
export async function startUdpResponder(
  behaviour: UdpBehaviour,
  host: string,
  port: number,
): Promise<UdpResponder> {
  if (behaviour === 'closed') return { close: () => Promise.resolve() };
  const socket = await bindUdp(host, port);
  socket.on('message', (datagram, sender) => {
    const reply = replyTo(behaviour, datagram);
    if (reply !== null) socket.send(reply, sender.port, sender.address, () => undefined);
  });
  // An ICMP error for a reply: that client is gone.
  socket.on('error', () => undefined);
  return { close: () => new Promise((resolve) => socket.close(() => resolve())) };
}

function bindUdp(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
    socket.once('error', reject);
    socket.bind(port, host, () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

function replyTo(behaviour: Exclude<UdpBehaviour, 'closed'>, datagram: Uint8Array): Uint8Array | null {
  switch (behaviour) {
    case 'silent':
      return null;
    case 'garbage':
      return Buffer.alloc(Math.min(datagram.length, 32), 0x5a);
    case 'answers':
      return synAck(datagram);
  }
}

/** [MS-RDPEUDP] 3.1.5.1.1: SYN+ACK. Never longer than the SYN was, so that nobody can amplify with it. */
function synAck(datagram: Uint8Array): Uint8Array | null {
  const decoded = decodeUdpSyn(datagram);
  if (decoded.kind !== 'value' || (decoded.value.flags & udpFlag.ack) !== 0) return null;
  const syn = decoded.value;
  const synEx =
    syn.synEx === null
      ? null
      : { flags: versionInfoValid, version: Math.min(syn.synEx.version, highestVersion), cookieHash: null };
  const flags = udpFlag.syn | udpFlag.ack | (synEx === null ? 0 : udpFlag.synEx);
  return encodeUdpSyn(
    {
      snSourceAck: syn.initialSequence,
      receiveWindow: 64,
      flags,
      initialSequence: randomInt(2 ** 32),
      upstreamMtu: withinMtu(syn.upstreamMtu),
      downstreamMtu: withinMtu(syn.downstreamMtu),
      correlationId: null,
      synEx,
    },
    Math.min(datagram.length, withinMtu(syn.downstreamMtu)),
  );
}

function withinMtu(bytes: number): number {
  return Math.min(Math.max(bytes, smallestMtu), largestMtu);
}
