import { TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { serveRdp } from '../../../../src/rdp/practice/rdp-server.ts';
import type { Script } from '../../../../src/rdp/practice/scenario.ts';
import { challengeWith, windowsChallenge } from '../../../../src/rdp/practice/sign-in.ts';
import { startCountingServer } from './support/counting-server.ts';
import type { CountingServer } from './support/counting-server.ts';
import { resolveTo } from './support/resolve-to.ts';
import { runProbe } from './support/run-probe.ts';

async function withServer(
  addresses: readonly string[],
  script: Script,
  use: (server: CountingServer) => Promise<void>,
): Promise<void> {
  const server = await startCountingServer({ script, addresses, udp: 'answers' });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

describe('a name with several addresses', () => {
  it('uses the first and compares the others', async () => {
    resolveTo('127.0.0.1', '::1', '127.0.0.3');
    await withServer(['127.0.0.1', '::1', '127.0.0.3'], serveRdp(), async (server) => {
      const { facts } = await runProbe(`server01:${server.port}`);
      expect(facts.tcp).toMatchObject({ usedAddress: '127.0.0.1', attempts: [{}, {}, {}] });
      expect(facts.otherAddresses).toMatchObject([
        { address: '::1', family: 6, tls: { outcome: 'established' }, dnsComputer: 'PRACTICE-PC' },
        { address: '127.0.0.3', family: 4, tls: { outcome: 'established' }, dnsComputer: 'PRACTICE-PC' },
      ]);
      expect(facts.otherAddresses[0]?.certificateSha256).toBe(facts.certificate?.chain[0]?.sha256Thumbprint);
      expect(server.visits('127.0.0.1')).toBeLessThanOrEqual(6);
      expect(server.visits('::1')).toBe(1);
      expect(server.visits('127.0.0.3')).toBe(1);
    });
  });

  it('goes on with the second when the first refuses', async () => {
    resolveTo('127.0.0.9', '127.0.0.1');
    await withServer(['127.0.0.1'], serveRdp(), async (server) => {
      const { facts } = await runProbe(`server01:${server.port}`);
      expect(facts.tcp).toMatchObject({
        usedAddress: '127.0.0.1',
        attempts: [{ broke: { how: 'refused' } }, { broke: null }],
      });
      expect(facts.nla).toMatchObject({ result: { outcome: 'challenged' } });
      expect(facts.otherAddresses).toMatchObject([{ address: '127.0.0.9', negotiation: null }]);
    });
  });

  it('tries four at most, three at once', async () => {
    const addresses = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
    resolveTo(...addresses);
    await withServer(addresses, serveRdp({ answerDelayMs: 100 }), async (server) => {
      const { facts } = await runProbe(`server01:${server.port}`, { timeoutMs: 4000, depth: 'handshake' });
      expect(facts.resolution.addresses).toHaveLength(5);
      expect(facts.tcp?.attempts).toHaveLength(4);
      expect(facts.otherAddresses).toHaveLength(3);
      expect(server.visits('127.0.0.5')).toBe(0);
      expect(server.mostAtOnce()).toBe(3);
    });
  });

  it('tries an address once that the resolver gives twice', async () => {
    resolveTo('127.0.0.1', '127.0.0.1');
    await withServer(['127.0.0.1'], serveRdp(), async (server) => {
      const { facts } = await runProbe(`server01:${server.port}`, { depth: 'handshake' });
      expect(facts.otherAddresses).toEqual([]);
      expect(server.visits()).toBe(1);
    });
  });
});

describe('the name in the ClientHello', () => {
  it.each([
    ['server01.example.net', 'server01.example.net'],
    ['server01.example.net.', 'server01.example.net'],
    ['127.0.0.1', false],
  ])('of %s is %s', async (host, serverName) => {
    resolveTo('127.0.0.1');
    const seen: TLSSocket['servername'][] = [];
    const script = serveRdp({
      signIn: (stream, connection) => {
        if (stream instanceof TLSSocket) seen.push(stream.servername);
        return challengeWith(windowsChallenge)(stream, connection);
      },
    });
    await withServer(['127.0.0.1'], script, async (server) => {
      await runProbe(`${host}:${server.port}`, { depth: 'handshake' });
      expect(seen).toEqual([serverName]);
    });
  });

  it('leaves the dot to the resolver', async () => {
    const asked = resolveTo('127.0.0.1');
    await withServer(['127.0.0.1'], serveRdp(), async (server) => {
      await runProbe(`server01.example.net.:${server.port}`, { depth: 'handshake' });
      expect(asked).toEqual(['server01.example.net.']);
    });
  });
});
