import { createSocket } from 'node:dgram';
import { describe, expect, it } from 'vitest';
import { decodeUdpSyn, encodeUdpSyn, udpFlag } from '../../../../src/rdp/wire/rdpeudp.ts';
import { withHost } from './support/with-host.ts';

const mtuBytes = 1232;
const syn = encodeUdpSyn(
  {
    snSourceAck: 0xffffffff,
    receiveWindow: 64,
    flags: udpFlag.syn | udpFlag.synEx,
    initialSequence: 0x12345678,
    upstreamMtu: mtuBytes,
    downstreamMtu: mtuBytes,
    correlationId: null,
    synEx: { flags: 1, version: 2, cookieHash: null },
  },
  mtuBytes,
);

/** The first datagram that comes back, or why there is none. */
function ask(port: number, datagram: Uint8Array): Promise<Buffer | 'refused' | 'silent'> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const finish = (answer: Buffer | 'refused' | 'silent'): void => {
      clearTimeout(timer);
      socket.close();
      resolve(answer);
    };
    const timer = setTimeout(() => finish('silent'), 250);
    socket.once('message', finish);
    socket.once('error', () => finish('refused'));
    socket.connect(port, '127.0.0.1', () => socket.send(datagram));
  });
}

describe('the UDP port', () => {
  it('answers a SYN with a SYN+ACK for it', async () => {
    const answer = await withHost('udp-answered', ({ port }) => ask(port, syn));
    const decoded = decodeUdpSyn(answer as Buffer);
    expect(decoded).toMatchObject({
      kind: 'value',
      value: {
        snSourceAck: 0x12345678,
        flags: udpFlag.syn | udpFlag.ack | udpFlag.synEx,
        upstreamMtu: mtuBytes,
        downstreamMtu: mtuBytes,
        synEx: { flags: 1, version: 2 },
      },
    });
    expect(answer.length).toBe(mtuBytes);
  });

  it('never answers with more bytes than it got', async () => {
    const short = syn.subarray(0, 24);
    const answer = await withHost('udp-answered', ({ port }) => ask(port, short));
    expect(answer.length).toBeLessThanOrEqual(short.length);
  });

  it.each([
    ['random bytes', Buffer.alloc(100, 0xee)],
    ['an empty datagram', Buffer.alloc(0)],
    ['half a SYN', syn.subarray(0, 9)],
  ])('does not answer %s', async (_what, datagram) => {
    expect(await withHost('udp-answered', ({ port }) => ask(port, datagram))).toBe('silent');
  });

  it('is silent, garbled or closed where the scenario says so', async () => {
    expect(await withHost('udp-silent', ({ port }) => ask(port, syn))).toBe('silent');
    expect(await withHost('udp-garbage', ({ port }) => ask(port, syn))).toEqual(Buffer.alloc(32, 0x5a));
    expect(await withHost('ssh', ({ port }) => ask(port, syn))).toBe('refused');
  });
});
