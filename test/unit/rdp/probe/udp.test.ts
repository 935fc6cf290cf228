import { createSocket } from 'node:dgram';
import type { RemoteInfo, Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { probeUdp } from '../../../../src/rdp/probe/udp.ts';
import { decodeUdpSyn, encodeUdpSyn, udpFlag } from '../../../../src/rdp/wire/rdpeudp.ts';
import type { UdpFacts } from '../../../../src/shared/facts.ts';
import { udpFactsSchema } from '../../../../src/shared/facts.ts';

const servers: Socket[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

type Answer = (datagram: Buffer, reply: (bytes: Uint8Array) => void, count: number) => void;

async function serve(answer: Answer): Promise<number> {
  const server = createSocket('udp4');
  servers.push(server);
  let count = 0;
  server.on('message', (datagram: Buffer, peer: RemoteInfo) => {
    count += 1;
    answer(datagram, (bytes) => server.send(bytes, peer.port, peer.address), count);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

async function probe(
  port: number,
  differences: Partial<Parameters<typeof probeUdp>[0]> = {},
): Promise<UdpFacts> {
  const facts = await probeUdp({
    address: '127.0.0.1',
    family: 4,
    port,
    retryAfterMs: 60,
    limitMs: 150,
    signal: new AbortController().signal,
    ...differences,
  });
  expect(udpFactsSchema.safeParse(facts).error).toBeUndefined();
  return facts;
}

function synAck(snSourceAck: number, flags: number = udpFlag.syn | udpFlag.ack): Uint8Array {
  const packet = {
    snSourceAck,
    receiveWindow: 64,
    flags,
    initialSequence: 7,
    upstreamMtu: 1200,
    downstreamMtu: 1132,
    correlationId: null,
    synEx: null,
  };
  return encodeUdpSyn(packet, 1132);
}

/** The sequence number of a SYN, to be repeated by its answer. */
function sequenceOf(datagram: Buffer): number {
  const decoded = decodeUdpSyn(datagram);
  if (decoded.kind !== 'value') throw new Error('the probe sent no SYN');
  return decoded.value.initialSequence;
}

describe('probeUdp', () => {
  it('hears a SYN+ACK', async () => {
    const sizes: number[] = [];
    const port = await serve((datagram, reply) => {
      sizes.push(datagram.length);
      reply(synAck(sequenceOf(datagram)));
    });
    const facts = await probe(port);
    expect(facts).toMatchObject({
      outcome: 'answered',
      attempts: 1,
      version: 1,
      upstreamMtuBytes: 1200,
      downstreamMtuBytes: 1132,
    });
    expect(sizes).toEqual([1232]);
  });

  it('tries a second and last time', async () => {
    const port = await serve((datagram, reply, count) => {
      if (count === 2) reply(synAck(sequenceOf(datagram)));
    });
    expect(await probe(port)).toMatchObject({ outcome: 'answered', attempts: 2 });
  });

  it('takes silence for silence, after two SYNs', async () => {
    let heard = 0;
    const port = await serve(() => (heard += 1));
    const facts = await probe(port);
    expect(facts).toMatchObject({ outcome: 'silent', attempts: 2, roundTripMs: null, code: null });
    expect(facts.waitedMs).toBeGreaterThan(140);
    expect(heard).toBe(2);
  });

  it('hears the refusal of a closed port', async () => {
    const port = await serve(() => undefined);
    servers.pop()?.close();
    expect(await probe(port)).toMatchObject({ outcome: 'refused', attempts: 1, code: 'ECONNREFUSED' });
  });

  it.each<[string, (datagram: Buffer) => Uint8Array]>([
    ['garbage', () => Buffer.from('not RDP at all')],
    ['nothing', () => new Uint8Array(0)],
    ['our own SYN', (datagram) => datagram],
    ['a SYN+ACK for somebody else', (datagram) => synAck(sequenceOf(datagram) ^ 1)],
    ['a SYN with the right number but without ACK', (datagram) => synAck(sequenceOf(datagram), udpFlag.syn)],
  ])('calls %s foreign', async (_name, answer) => {
    const port = await serve((datagram, reply) => reply(answer(datagram)));
    expect(await probe(port)).toMatchObject({ outcome: 'foreign' });
  });

  it('reports an address that the system refuses as a local failure', async () => {
    const facts = await probe(9, { address: '255.255.255.255' });
    expect(facts).toMatchObject({ outcome: 'local', attempts: 0, code: 'EACCES' });
  });

  it('stops at once', async () => {
    const port = await serve(() => undefined);
    const started = performance.now();
    const facts = await probe(port, { limitMs: 60_000, signal: AbortSignal.timeout(30) });
    expect(facts.outcome).toBe('cancelled');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await probe(port, { signal: AbortSignal.abort() })).toMatchObject({
      outcome: 'cancelled',
      attempts: 0,
    });
  });
});
