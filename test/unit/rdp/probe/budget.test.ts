import { describe, expect, it } from 'vitest';
import { practiceScenarios } from '../../../../src/rdp/practice/index.ts';
import type { Script } from '../../../../src/rdp/practice/scenario.ts';
import { encodeConnectionConfirm } from '../../../../src/rdp/wire/connection.ts';
import { runProbe } from './support/run-probe.ts';
import { startCountingServer } from './support/counting-server.ts';

/** What a check may cost the host that it looks at, and the person who waits. */

const timeoutMs = 4000;
/** For a busy machine, and less than a second deadline would take. */
const slackMs = 3000;
const mostConnections = 6;
const mostAtOnce = 3;

const silent: Script = (connection) => connection.ignoreRest();
const endless: Script = async (connection) => {
  for (;;) {
    connection.socket.write(Uint8Array.of(3));
    await connection.pause(5);
  }
};

const servers = [
  ...practiceScenarios,
  { name: 'a drip that never ends', script: endless, udp: 'silent' },
  { name: 'silence on both transports', script: silent, udp: 'silent' },
] as const;

describe.concurrent('a whole check', () => {
  it.each(servers)('stays within its budget: $name', async ({ script, udp }) => {
    const server = await startCountingServer({ script, udp });
    try {
      const { tookMs } = await runProbe(`127.0.0.1:${server.port}`, { timeoutMs });
      expect(server.visits()).toBeGreaterThan(0);
      expect(server.visits()).toBeLessThanOrEqual(mostConnections);
      expect(tookMs).toBeLessThan(timeoutMs + slackMs);
    } finally {
      await server.close();
    }
  });

  it('opens one connection when many hosts are checked and TLS does not break', async () => {
    const server = await startCountingServer({ script: practiceScenarios[0]!.script });
    const { facts } = await runProbe(`127.0.0.1:${server.port}`, { depth: 'handshake' });
    expect(facts).toMatchObject({ nla: { result: { outcome: 'challenged' } }, offers: null, udp: null });
    expect(server.visits()).toBe(1);
    await server.close();
  });
});

/** Servers that take their time, so that connections meet, and that see at once when a client ends. */
const leisurely: readonly (readonly [name: string, script: Script])[] = [
  [
    'refuses each offer',
    async (connection) => {
      connection.ignoreRest();
      await connection.pause(150);
      connection.socket.write(encodeConnectionConfirm({ type: 'failure', code: 5 }));
    },
  ],
  [
    'never answers a ClientHello',
    async (connection) => {
      connection.ignoreRest();
      await connection.pause(150);
      connection.socket.write(encodeConnectionConfirm({ type: 'response', flags: 0, protocol: 2 }));
    },
  ],
];

describe('connections at once', () => {
  it.each(leisurely)('are three, of six, with a server that %s', async (_name, script) => {
    const server = await startCountingServer({ script });
    await runProbe(`127.0.0.1:${server.port}`, { timeoutMs: 5000 });
    expect(server.visits()).toBe(mostConnections);
    expect(server.mostAtOnce()).toBe(mostAtOnce);
    await server.close();
  });
});
