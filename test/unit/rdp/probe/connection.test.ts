import { describe, expect, it } from 'vitest';
import type { HandshakeFacts } from '../../../../src/rdp/handshake/types.ts';
import type { PathShape } from '../../../../src/rdp/practice/shaped-stream.ts';
import { practiceScenarios } from '../../../../src/rdp/practice/index.ts';
import { serveRdp } from '../../../../src/rdp/practice/rdp-server.ts';
import type { Script } from '../../../../src/rdp/practice/scenario.ts';
import type { PracticeConnection } from '../../../../src/rdp/practice/practice-connection.ts';
import { connectTo } from './support/connect-to.ts';
import { startCountingServer } from './support/counting-server.ts';

async function against(
  script: Script,
  differences: Parameters<typeof connectTo>[1] = {},
): Promise<HandshakeFacts> {
  const server = await startCountingServer({ script });
  try {
    return await connectTo(server.port, differences);
  } finally {
    await server.close();
  }
}

function scriptOf(name: string): Script {
  const scenario = practiceScenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  return scenario.script;
}

describe('a signal that ends a connection in the middle of a phase', () => {
  const cases = [
    ['silent', 'negotiation'],
    ['silent-after-client-hello', 'tls'],
    ['challenge-silent', 'nla'],
  ] as const;

  it.each(cases)('reads as silence when it is the total deadline: %s', async (name, phase) => {
    const facts = await against(scriptOf(name), { signal: AbortSignal.timeout(200) });
    expect(facts[phase]).toMatchObject({ outcome: 'broken', broke: { how: 'stalled' } });
  });

  it.each(cases)('reads as a stop when it is the user: %s', async (name, phase) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const facts = await against(scriptOf(name), { signal: stop.signal });
    expect(facts[phase]).toMatchObject({ outcome: 'broken', broke: { how: 'cancelled' } });
  });

  it('leaves a phase that has not begun as never tried', async () => {
    const facts = await against(scriptOf('healthy'), { signal: AbortSignal.abort() });
    expect(facts).toMatchObject({ tcp: { broke: { how: 'cancelled' } }, negotiation: null, tls: null });
  });
});

type End = 'reset' | 'close' | 'silence';

async function endAs(how: End, connection: PracticeConnection): Promise<void> {
  // What went out before must have been read: a reset would take it back.
  await connection.pause(50);
  if (how === 'reset') connection.reset();
  if (how === 'close') connection.close();
}

/** Lets TLS through until the certificate has passed, and ends before the server's Finished has. */
function cutBehindCertificate(connection: PracticeConnection, version: string, how: End): PathShape {
  const finishedOfTls12 = 3;
  const partOfFinishedOfTls13 = 20;
  let flights = 0;
  return {
    toClient: (flight, forward) => {
      flights += 1;
      const isConfirm = flights === 1;
      if (isConfirm || (version === 'TLSv1.2' && flights < finishedOfTls12)) {
        forward(flight);
        return;
      }
      if (version === 'TLSv1.3' && flights === 2) {
        forward(flight.subarray(0, flight.length - partOfFinishedOfTls13));
        void endAs(how, connection).catch(() => undefined);
      }
      if (version === 'TLSv1.2' && flights === finishedOfTls12) {
        void endAs(how, connection).catch(() => undefined);
      }
    },
  };
}

describe('the certificate of a handshake that breaks behind it', () => {
  it.each<['TLSv1.2' | 'TLSv1.3', End, string]>([
    ['TLSv1.2', 'reset', 'reset'],
    ['TLSv1.2', 'close', 'closed'],
    ['TLSv1.2', 'silence', 'stalled'],
    ['TLSv1.3', 'reset', 'reset'],
    ['TLSv1.3', 'close', 'closed'],
    ['TLSv1.3', 'silence', 'stalled'],
  ])('is kept: %s, %s', async (version, how, broke) => {
    const facts = await against(
      serveRdp({
        certificate: 'issued-by-ca',
        maxVersion: version,
        path: (connection) => cutBehindCertificate(connection, version, how),
      }),
      { signal: AbortSignal.timeout(600) },
    );
    expect(facts.tls).toMatchObject({ outcome: 'broken', broke: { how: broke }, lastMessage: 'certificate' });
    expect(facts.certificate).toMatchObject({ source: 'before-failure', unreadable: null });
    expect(facts.certificate?.chain.map(({ subjectCommonName }) => subjectCommonName)).toEqual([
      'PRACTICE-PC',
      'Practice Issuing CA',
    ]);
  });

  it('is kept when it came long after the ServerHello, and then nothing more', async () => {
    let flights = 0;
    const facts = await against(
      serveRdp({
        certificate: 'issued-by-ca',
        path: (connection) => ({
          toClient: async (flight, forward) => {
            flights += 1;
            if (flights > 2) return;
            // The confirm is shorter; a ServerHello has 127 bytes with its record.
            forward(flight.subarray(0, 200));
            await connection.pause(50);
            forward(flight.subarray(200, -20));
          },
        }),
      }),
      { signal: AbortSignal.timeout(600) },
    );
    expect(facts.tls).toMatchObject({ broke: { how: 'stalled' }, lastMessage: 'certificate' });
    expect(facts.certificate).toMatchObject({ source: 'before-failure', chain: [{}, {}] });
  });
});

describe('resets and closes around the confirm', () => {
  it.each([
    ['reset-after-confirm', 'reset'],
    ['reset-after-client-hello', 'reset'],
    ['close-after-client-hello', 'closed'],
    ['reset-mid-handshake', 'reset'],
    ['close-mid-handshake', 'closed'],
  ])('%s', async (name, how) => {
    const { tls } = await against(scriptOf(name));
    expect(tls).toMatchObject({ outcome: 'broken', broke: { how } });
  });
});
