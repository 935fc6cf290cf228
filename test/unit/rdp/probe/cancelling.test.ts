import { afterEach, describe, expect, it } from 'vitest';
import { practiceScenarios } from '../../../../src/rdp/practice/index.ts';
import { startNetworkProbe } from '../../../../src/rdp/probe/network-probe.ts';
import { targetOf } from './support/run-probe.ts';
import { startCountingServer } from './support/counting-server.ts';

const unhandled: unknown[] = [];
const remember = (reason: unknown): void => void unhandled.push(reason);
process.on('unhandledRejection', remember);

afterEach(() => {
  expect(unhandled).toEqual([]);
});

/** Sockets and timers that keep this process alive. */
function openHandles(): number {
  const kinds = new Set(['TCPSocketWrap', 'TCPServerWrap', 'UDPWrap', 'Timeout', 'TLSWrap', 'ConnectWrap']);
  return process.getActiveResourcesInfo().filter((kind) => kinds.has(kind)).length;
}

function scenario(name: string): (typeof practiceScenarios)[number] {
  const found = practiceScenarios.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found;
}

describe('stopping a check', () => {
  it.each<[name: string, afterMs: number, phase: 'negotiation' | 'tls' | 'nla']>([
    ['silent', 50, 'negotiation'],
    ['slow-drip-negotiation', 50, 'negotiation'],
    ['silent-after-client-hello', 100, 'tls'],
    // The retries are under way by then.
    ['silent-after-client-hello', 900, 'tls'],
    ['slow-drip-tls', 100, 'tls'],
    ['challenge-silent', 100, 'nla'],
    ['slow-drip-nla', 100, 'nla'],
  ])('%s, after %i ms', async (name, afterMs, phase) => {
    const before = openHandles();
    const { script, udp } = scenario(name);
    const server = await startCountingServer({ script, udp });
    const stop = new AbortController();
    const source = startNetworkProbe({
      target: targetOf(`127.0.0.1:${server.port}`),
      timeoutMs: 15_000,
      depth: 'everything',
      signal: stop.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const stopped = performance.now();
    stop.abort();
    await Promise.all(Object.values(source));
    // Its own limits are 15 s.
    expect(performance.now() - stopped).toBeLessThan(5000);

    const outcomes = {
      negotiation: (await source.negotiation)?.result,
      tls: (await source.tls)?.main,
      nla: (await source.nla)?.result,
    };
    expect(outcomes[phase]).toMatchObject({ outcome: 'broken', broke: { how: 'cancelled' } });
    await expect.poll(() => server.openSockets(), { timeout: 5000 }).toBe(0);
    await server.close();
    await expect.poll(openHandles, { timeout: 5000 }).toBeLessThanOrEqual(before);
  });

  it('before it began opens no connection', async () => {
    const server = await startCountingServer({ script: scenario('healthy').script });
    const source = startNetworkProbe({
      target: targetOf(`127.0.0.1:${server.port}`),
      timeoutMs: 15_000,
      depth: 'everything',
      signal: AbortSignal.abort(),
    });
    const tcp = await source.tcp;
    await Promise.all(Object.values(source));
    expect(tcp?.attempts).toMatchObject([{ broke: { how: 'cancelled' } }]);
    expect(server.visits()).toBe(0);
    await server.close();
  });
});

describe('a check that ends by itself', () => {
  it.each(['healthy', 'reset-after-client-hello', 'flood', 'udp-silent', 'challenge-garbage', 'http'])(
    'leaves nothing open: %s',
    async (name) => {
      const before = openHandles();
      const { script, udp } = scenario(name);
      const server = await startCountingServer({ script, udp });
      const source = startNetworkProbe({
        target: targetOf(`127.0.0.1:${server.port}`),
        timeoutMs: 60_000,
        depth: 'everything',
        signal: new AbortController().signal,
      });
      await Promise.all(Object.values(source));
      await expect.poll(() => server.openSockets(), { timeout: 10_000 }).toBe(0);
      await server.close();
      await expect.poll(openHandles, { timeout: 10_000 }).toBeLessThanOrEqual(before);
    },
  );
});
