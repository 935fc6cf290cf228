import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { decodeConnectionReply, encodeConnectionRequest } from '../../../../src/rdp/wire/connection.ts';
import {
  decodeTlsAnswer,
  encodePaddedClientHello,
  encodeSmallClientHello,
} from '../../../../src/rdp/wire/tls-hello.ts';
import { tpktMaxBytes } from '../../../../src/rdp/wire/tpkt.ts';
import { mstscOffer } from '../../../../src/shared/security-protocol.ts';
import { receive, walk, walkOutcome } from './support/walk.ts';
import { withHost } from './support/with-host.ts';

const smallHello = encodeSmallClientHello({ random: randomBytes(32) });

function paddedHello(recordBytes: number): Uint8Array {
  return encodePaddedClientHello({
    random: randomBytes(32),
    keyShare: randomBytes(32),
    sessionId: randomBytes(32),
    serverName: null,
    recordBytes,
  });
}

async function negotiated(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  const request = { flags: 0, protocols: mstscOffer };
  socket.write(encodeConnectionRequest({ cookie: null, routingToken: null, request, correlation: null }));
  await receive(socket, decodeConnectionReply, tpktMaxBytes, 1000);
  return socket;
}

async function answerTo(port: number, hello: Uint8Array): Promise<string> {
  const socket = await negotiated(port);
  socket.write(hello);
  const answer = await receive(socket, decodeTlsAnswer, 65_536, 300);
  socket.destroy();
  if (answer.kind === 'none') return answer.how;
  return answer.frame.type === 'alert' ? `alert ${answer.frame.description}` : answer.frame.type;
}

describe.concurrent('what comes back to a ClientHello', () => {
  it.each<[scenario: string, hello: string, bytes: Uint8Array, answer: string]>([
    ['healthy', 'small', smallHello, 'alert 40'],
    ['healthy', 'padded', paddedHello(1450), 'server-hello'],
    ['mtu-hole', 'small', smallHello, 'alert 40'],
    ['mtu-hole', 'padded', paddedHello(1450), 'stalled'],
    ['mtu-hole-upstream', 'small', smallHello, 'alert 40'],
    ['mtu-hole-upstream', 'usual', paddedHello(310), 'stalled'],
    ['mtu-hole-upstream', 'padded', paddedHello(1450), 'stalled'],
    ['hello-filter', 'small', smallHello, 'stalled'],
    ['hello-filter', 'padded', paddedHello(1450), 'stalled'],
    ['silent-after-client-hello', 'small', smallHello, 'stalled'],
    ['reset-after-client-hello', 'small', smallHello, 'reset'],
    ['reset-after-client-hello', 'padded', paddedHello(1450), 'reset'],
    ['close-after-client-hello', 'small', smallHello, 'closed'],
    ['reset-mid-handshake', 'padded', paddedHello(1450), 'server-hello'],
  ])('%s, %s', async (scenario, _size, hello, answer) => {
    expect(await withHost(scenario, ({ port }) => answerTo(port, hello))).toBe(answer);
  });

  it('loses the large flight of TLS 1.2 as well', async () => {
    const tls = { maxVersion: 'TLSv1.2' } as const;
    expect(await withHost('mtu-hole', ({ port }) => walkOutcome(port, { tls }))).toBe('tls stalled');
  });
});

describe.concurrent('time', () => {
  it.each(['reset-after-idle', 'reset-after-idle-in-tls'])(
    '%s resets after two seconds',
    async (scenario) => {
      await withHost(scenario, async ({ port }) => {
        const started = performance.now();
        const outcome = await walkOutcome(port, { patienceMs: 4000 });
        expect(outcome).toMatch(/reset$/u);
        expect(performance.now() - started).toBeGreaterThan(1950);
      });
    },
  );

  it('is healthy with two seconds for each answer', async () => {
    await withHost('slow', async ({ port }) => {
      const started = performance.now();
      expect(await walkOutcome(port, { patienceMs: 4000 })).toBe('selected 8, challenged');
      expect(performance.now() - started).toBeGreaterThan(5900);
    });
  });

  it('drips one byte per second', async () => {
    const outcome = await withHost('slow-drip-negotiation', ({ port }) =>
      walkOutcome(port, { patienceMs: 2500 }),
    );
    expect(outcome).toBe('negotiation stalled after 2 bytes');
  });

  it.each([
    ['clock-ahead', 3600],
    ['clock-behind', -3600],
    ['healthy', 0],
  ])('%s differs by %i s', async (scenario, seconds) => {
    await withHost(scenario, async ({ port }) => {
      const { challenge, socket } = await walk(port);
      socket.destroy();
      const serverSeconds = Number(challenge!.targetInfo!.timestamp! / 10_000_000n) - 11_644_473_600;
      expect(Math.abs(serverSeconds - seconds - Date.now() / 1000)).toBeLessThan(5);
    });
  });
});

it('puts different computers into certificate and challenge', async () => {
  await withHost('other-name-in-challenge', async ({ port }) => {
    const { challenge, tls, socket } = await walk(port);
    expect(tls!.getPeerCertificate().subject.CN).toBe('PRACTICE-PC');
    expect(challenge!.targetInfo!.netbiosComputer).toBe('FILESERVER02');
    socket.destroy();
  });
});

it('states the version that FreeRDP states', async () => {
  await withHost('freerdp-version', async ({ port }) => {
    const { challenge, socket } = await walk(port);
    expect(challenge!.version).toMatchObject({ major: 6, minor: 1, build: 7601 });
    socket.destroy();
  });
});

it('closes every second connection', async () => {
  const outcomes = await withHost('connection-limit', async ({ port }) => [
    await walkOutcome(port),
    await walkOutcome(port),
    await walkOutcome(port),
  ]);
  expect(outcomes).toEqual(['selected 8, challenged', 'negotiation closed', 'selected 8, challenged']);
});

it('floods with a megabyte and no more', async () => {
  await withHost('flood', async ({ port }) => {
    const socket = connect({ host: '127.0.0.1', port });
    let received = 0;
    socket.on('data', (chunk) => (received += chunk.length)).write('hello');
    await once(socket, 'end');
    expect(received).toBe(1_048_576);
    socket.destroy();
  });
});

it('sends each byte in a segment of its own', async () => {
  await withHost('one-byte-segments', async ({ port }) => {
    const socket = connect({ host: '127.0.0.1', port });
    const request = { flags: 0, protocols: mstscOffer };
    let segments = 0;
    let received = 0;
    socket.on('data', (chunk) => {
      segments += 1;
      received += chunk.length;
    });
    socket.write(encodeConnectionRequest({ cookie: null, routingToken: null, request, correlation: null }));
    await expect.poll(() => received).toBe(19);
    expect(segments).toBeGreaterThan(5);
    socket.destroy();
  });
});
