import { createSecureContext, TLSSocket } from 'node:tls';
import type { Duplex } from 'node:stream';
import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demandNla } from '../../../../src/rdp/practice/negotiation-policy.ts';
import { practiceCertificate } from '../../../../src/rdp/practice/certificates.ts';
import { negotiate, serveRdp } from '../../../../src/rdp/practice/rdp-server.ts';
import type { PracticeConnection } from '../../../../src/rdp/practice/practice-connection.ts';
import type { Script } from '../../../../src/rdp/practice/scenario.ts';
import { challengeWith, windowsChallenge } from '../../../../src/rdp/practice/sign-in.ts';
import { connectTo } from './support/connect-to.ts';
import { startCountingServer } from './support/counting-server.ts';
import { runProbe } from './support/run-probe.ts';

const farewellMs = 500;
const chunk = Buffer.alloc(65_536, 0x41);

/** Writes as fast as the client reads, until the connection is over. */
function pour(stream: Duplex, connection: PracticeConnection): void {
  stream.on('error', () => undefined);
  const more = (): void => {
    while (!connection.over.aborted && stream.writable && stream.write(chunk));
  };
  stream.on('drain', more);
  more();
}

const confirmed = { negotiate: demandNla, answerDelayMs: 0 };

function afterConfirm(then: (connection: PracticeConnection) => void): Script {
  return async (connection) => {
    await negotiate(connection, connection.socket, confirmed);
    then(connection);
  };
}

describe('servers that never stop', () => {
  it.each<[string, Script]>([
    ['pours before the confirm', (connection) => pour(connection.socket, connection)],
    ['pours behind the confirm', afterConfirm((connection) => pour(connection.socket, connection))],
    ['pours inside TLS', serveRdp({ signIn: pour })],
    [
      'pours behind the challenge',
      serveRdp({
        signIn: (stream, connection) => {
          void challengeWith(windowsChallenge)(stream, connection);
          setTimeout(() => pour(stream, connection), 10);
        },
      }),
    ],
  ])('%s', async (_name, script) => {
    const server = await startCountingServer({ script });
    const started = performance.now();
    const facts = await connectTo(server.port);
    // Each phase may take 60 s, and one that reads on would never end.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(JSON.stringify(facts).length).toBeLessThan(20_000);
    // Somebody who pours must not keep the connection: it is dropped when the goodbye takes too long.
    await expect.poll(() => server.openSockets(), { timeout: farewellMs + 10_000 }).toBe(0);
    await server.close();
  });

  it('drops a server that never says goodbye', async () => {
    const script: Script = async (connection) => {
      await negotiate(connection, connection.socket, {
        ...confirmed,
        negotiate: () => ({ type: 'failure', code: 5 }),
      });
      connection.socket.resume();
    };
    const server = await startCountingServer({ script, allowHalfOpen: true });
    const facts = await connectTo(server.port);
    expect(facts.negotiation).toMatchObject({ outcome: 'refused', failureCode: 5 });
    await expect.poll(() => server.openSockets(), { timeout: farewellMs + 10_000 }).toBe(0);
    await server.close();
  });
});

describe('odd ends', () => {
  it('a FIN behind the confirm is a close in TLS, though the server goes on reading', async () => {
    const script = afterConfirm((connection) => connection.close());
    const server = await startCountingServer({ script, allowHalfOpen: true });
    expect(await connectTo(server.port)).toMatchObject({
      negotiation: { outcome: 'selected' },
      tls: { outcome: 'broken', broke: { how: 'closed', afterBytes: 0 } },
    });
    await server.close();
  });

  it('a reset behind the challenge changes nothing', async () => {
    const script = serveRdp({
      signIn: (stream, connection) => {
        void challengeWith(windowsChallenge)(stream, connection);
        setTimeout(() => connection.reset(), 20);
      },
    });
    const server = await startCountingServer({ script });
    const facts = await connectTo(server.port);
    expect(facts.nla).toMatchObject({ outcome: 'challenged' });
    await expect.poll(() => server.openSockets(), { timeout: 10_000 }).toBe(0);
    expect(facts.nla).toMatchObject({ outcome: 'challenged' });
    await server.close();
  });
});

describe('certificate chains', () => {
  async function chainOf(length: number): Promise<HandshakeFacts> {
    const { chain, privateKey } = await practiceCertificate('usual');
    const { chain: other } = await practiceCertificate('issued-by-ca');
    const secureContext = createSecureContext({ cert: chain + other.repeat(length), key: privateKey });
    const script = afterConfirm(({ socket }) => {
      new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => undefined).resume();
    });
    const server = await startCountingServer({ script });
    const facts = await connectTo(server.port, { signal: AbortSignal.timeout(700) });
    await server.close();
    return facts;
  }
  type HandshakeFacts = Awaited<ReturnType<typeof connectTo>>;

  it('with many certificates that do not belong gives the leaf', async () => {
    const facts = await chainOf(5);
    expect(facts.tls).toMatchObject({ outcome: 'established' });
    const leaf = new X509Certificate((await practiceCertificate('usual')).chain);
    expect(facts.certificate?.chain[0]?.der).toBe(leaf.raw.toString('hex'));
    expect(facts.certificate?.chain.length).toBeLessThanOrEqual(10);
  });

  it('beyond what the library takes breaks on our side', async () => {
    const facts = await chainOf(200);
    expect(facts.tls).toMatchObject({ outcome: 'broken', broke: { how: 'local' } });
  });
});

describe('addresses with a zone', () => {
  it('are connected to as they are', async () => {
    const server = await startCountingServer({ script: serveRdp(), addresses: ['::1'] });
    const { facts } = await runProbe(`[::1%lo]:${server.port}`);
    expect(facts.tcp).toMatchObject({ usedAddress: '::1%lo' });
    expect(facts.tls).toMatchObject({ main: { outcome: 'established', serverNameSent: false } });
    await server.close();
  });

  it('without a way there are unreachable, at once', async () => {
    const { facts, tookMs } = await runProbe('[fe80::1%lo]', { timeoutMs: 60_000 });
    expect(facts.tcp?.usedAddress).toBeNull();
    expect(facts.tcp?.attempts).toMatchObject([{ broke: { how: 'unreachable' } }]);
    expect(tookMs).toBeLessThan(10_000);
  });
});
