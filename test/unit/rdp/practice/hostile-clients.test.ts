import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeConnectionRequest } from '../../../../src/rdp/wire/connection.ts';
import { practiceScenarios, startPracticeHost } from '../../../../src/rdp/practice/index.ts';
import { mstscOffer } from '../../../../src/shared/security-protocol.ts';
import { walk, walkOutcome } from './support/walk.ts';
import { withHost } from './support/with-host.ts';

const request = encodeConnectionRequest({
  cookie: null,
  routingToken: null,
  request: { flags: 0, protocols: mstscOffer },
  correlation: null,
});

async function connected(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => undefined);
  // The host may reset faster than Node reports the connection.
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  return socket;
}

function openTcpSockets(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
}

describe('clients that misbehave', () => {
  it.each(practiceScenarios.map(({ name }) => name))(
    '%s survives them and lets go of them',
    async (scenario) => {
      await withHost(scenario, async ({ port }) => {
        const before = openTcpSockets();
        for (const bytes of [Buffer.alloc(0), request.subarray(0, 7), request, Buffer.alloc(70_000, 3)]) {
          const resets = await connected(port);
          resets.write(bytes);
          resets.resetAndDestroy();
          const leaves = await connected(port);
          leaves.resume().end(bytes);
        }
        await expect.poll(openTcpSockets, { timeout: 5000 }).toBeLessThanOrEqual(before);
      });
    },
  );

  it('survives any bytes at any stage', async () => {
    const host = await startPracticeHost({
      scenario: 'healthy',
      onError: (error) => expect.unreachable(String(error)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('request', 'hello', 'sign-in'),
        async (bytes, stage) => {
          if (stage === 'sign-in') {
            const walked = await walk(host.port);
            walked.tls!.end(bytes);
            walked.socket.destroySoon();
          } else {
            const socket = await connected(host.port);
            if (stage === 'hello') socket.write(request);
            socket.resume().end(bytes);
          }
          expect(await walkOutcome(host.port)).toBe('selected 8, challenged');
        },
      ),
      { numRuns: 60 },
    );
    await host.close();
  });

  it('ends open connections when it closes', async () => {
    const host = await startPracticeHost({ scenario: 'silent' });
    const socket = await connected(host.port);
    socket.resume();
    const closed = once(socket, 'close');
    await host.close();
    await closed;
  });

  it('refuses credentials', async () => {
    await withHost('healthy', async ({ port }) => {
      const { tls, socket } = await walk(port);
      // A TSRequest with an empty negoToken in place of an AUTHENTICATE message.
      tls!.resume().write(Buffer.from('3010a003020106a1093007300 5a0030401 00'.replaceAll(' ', ''), 'hex'));
      await once(tls!, 'end');
      socket.destroy();
    });
  });
});
