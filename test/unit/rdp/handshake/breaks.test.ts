import { describe, expect, it } from 'vitest';
import { HandshakeMachine } from '../../../../src/rdp/handshake/machine.ts';
import type { HandshakeFacts, HandshakeInput } from '../../../../src/rdp/handshake/types.ts';
import type { Break } from '../../../../src/shared/facts.ts';
import { cancelled, connected, deadline, ended, plan, play, received } from './support/play.ts';
import type { Moment } from './support/play.ts';
import { challenge, confirm } from './support/server-bytes.ts';

/** Every fault that a client of Node's can meet, and where the machine says that it broke. */

const connectedAt10: Moment = [10, connected];
const confirmedAt20: Moment = [20, received(confirm())];
const establishedAt40: Moment = [
  40,
  {
    type: 'tls-established',
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    counts: { sent: 600, received: 1500 },
  },
];
const serverHelloAt30: Moment = [
  30,
  { type: 'tls-message', message: 'server-hello', counts: { sent: 400, received: 1000 } },
];
const quiet = { alert: null, code: null };

function connectFailed(
  how: Extract<HandshakeInput, { type: 'connect-failed' }>['how'],
  code: string,
): HandshakeInput {
  return { type: 'connect-failed', how, code };
}

function tlsFailed(how: 'alert' | 'foreign' | 'local', alert: number | null, code: string): HandshakeInput {
  return { type: 'tls-failed', how, alert, code, counts: { sent: 400, received: 26 } };
}

type Phase = 'tcp' | 'negotiation' | 'tls' | 'nla';

function breakIn(facts: HandshakeFacts, phase: Phase): Break | null {
  if (phase === 'tcp') return facts.tcp.broke;
  const outcome = facts[phase];
  return outcome?.outcome === 'broken' ? outcome.broke : null;
}

describe('where and how a connection breaks', () => {
  it.each<[fault: string, phase: Phase, moments: readonly Moment[], broke: Break]>([
    [
      'closed port',
      'tcp',
      [[12.5, connectFailed('refused', 'ECONNREFUSED')]],
      { how: 'refused', afterBytes: 0, afterMs: 12.5, quietMs: 12.5, alert: null, code: 'ECONNREFUSED' },
    ],
    [
      'dropped SYN',
      'tcp',
      [[5000, deadline]],
      { how: 'stalled', afterBytes: 0, afterMs: 5000, quietMs: 5000, ...quiet },
    ],
    [
      'ICMP prohibition',
      'tcp',
      [[30, connectFailed('unreachable', 'EHOSTUNREACH')]],
      { how: 'unreachable', afterBytes: 0, afterMs: 30, quietMs: 30, alert: null, code: 'EHOSTUNREACH' },
    ],
    [
      'stop while connecting',
      'tcp',
      [[100, cancelled]],
      { how: 'cancelled', afterBytes: 0, afterMs: 100, quietMs: 100, ...quiet },
    ],
    [
      'silence after accept',
      'negotiation',
      [connectedAt10, [5010, deadline]],
      { how: 'stalled', afterBytes: 0, afterMs: 5000, quietMs: 5000, ...quiet },
    ],
    [
      'close before the confirm',
      'negotiation',
      [connectedAt10, [13, ended('closed')]],
      { how: 'closed', afterBytes: 0, afterMs: 3, quietMs: 3, ...quiet },
    ],
    [
      'close after six bytes of the confirm',
      'negotiation',
      [connectedAt10, [15, received(confirm().subarray(0, 6))], [18, ended('closed')]],
      { how: 'closed', afterBytes: 6, afterMs: 8, quietMs: 3, ...quiet },
    ],
    [
      'reset after the request',
      'negotiation',
      [connectedAt10, [12, ended('reset')]],
      { how: 'reset', afterBytes: 0, afterMs: 2, quietMs: 2, alert: null, code: 'ECONNRESET' },
    ],
    [
      'slow drip of the confirm',
      'negotiation',
      [
        connectedAt10,
        ...[...confirm().subarray(0, 4)].map((byte, index): Moment => [
          1010 + 1000 * index,
          received(Uint8Array.of(byte)),
        ]),
        [5010, deadline],
      ],
      { how: 'stalled', afterBytes: 4, afterMs: 5000, quietMs: 1000, ...quiet },
    ],
    [
      'reset after the confirm',
      'tls',
      [connectedAt10, confirmedAt20, [21, ended('reset', { sent: 400, received: 19 })]],
      { how: 'reset', afterBytes: 0, afterMs: 1, quietMs: 1, alert: null, code: 'ECONNRESET' },
    ],
    [
      'silence after the ClientHello',
      'tls',
      [connectedAt10, confirmedAt20, [6020, { type: 'deadline', counts: { sent: 400, received: 19 } }]],
      { how: 'stalled', afterBytes: 0, afterMs: 6000, quietMs: 6000, ...quiet },
    ],
    [
      'close in the middle of the server’s flight',
      'tls',
      [connectedAt10, confirmedAt20, serverHelloAt30, [45, ended('closed', { sent: 400, received: 1100 })]],
      { how: 'closed', afterBytes: 1081, afterMs: 25, quietMs: 0, ...quiet },
    ],
    [
      'TLS alert',
      'tls',
      [connectedAt10, confirmedAt20, [24, tlsFailed('alert', 40, 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE')]],
      {
        how: 'alert',
        afterBytes: 7,
        afterMs: 4,
        quietMs: 0,
        alert: 40,
        code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
      },
    ],
    [
      'bytes that are not TLS',
      'tls',
      [connectedAt10, confirmedAt20, [24, tlsFailed('foreign', null, 'ERR_SSL_WRONG_VERSION_NUMBER')]],
      {
        how: 'foreign',
        afterBytes: 7,
        afterMs: 4,
        quietMs: 0,
        alert: null,
        code: 'ERR_SSL_WRONG_VERSION_NUMBER',
      },
    ],
    [
      'reset after the handshake',
      'nla',
      [connectedAt10, confirmedAt20, establishedAt40, [43, ended('reset')]],
      { how: 'reset', afterBytes: 0, afterMs: 3, quietMs: 3, alert: null, code: 'ECONNRESET' },
    ],
    [
      'alert in answer to the client’s Finished',
      'nla',
      [
        connectedAt10,
        confirmedAt20,
        establishedAt40,
        [50, tlsFailed('alert', 116, 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')],
      ],
      {
        how: 'alert',
        afterBytes: 0,
        afterMs: 10,
        quietMs: 10,
        alert: 116,
        code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
      },
    ],
    [
      'silence instead of the challenge',
      'nla',
      [connectedAt10, confirmedAt20, establishedAt40, [5040, deadline]],
      { how: 'stalled', afterBytes: 0, afterMs: 5000, quietMs: 5000, ...quiet },
    ],
    [
      'close in the middle of the challenge',
      'nla',
      [
        connectedAt10,
        confirmedAt20,
        establishedAt40,
        [60, received(challenge(0).subarray(0, 20))],
        [61, ended('closed')],
      ],
      { how: 'closed', afterBytes: 20, afterMs: 21, quietMs: 1, ...quiet },
    ],
    [
      'stop while waiting for the challenge',
      'nla',
      [connectedAt10, confirmedAt20, establishedAt40, [55, cancelled]],
      { how: 'cancelled', afterBytes: 0, afterMs: 15, quietMs: 15, ...quiet },
    ],
  ])('%s: %s', (_fault, phase, moments, broke) => {
    const facts = play(moments);
    expect(breakIn(facts, phase)).toEqual(broke);
    const phases: readonly Phase[] = ['tcp', 'negotiation', 'tls', 'nla'];
    for (const later of phases.slice(phases.indexOf(phase) + 1)) expect(facts[later as 'tls']).toBeNull();
  });
});

describe('the round trip of TCP', () => {
  it.each<[string, HandshakeInput, number | null]>([
    ['of a connection', connected, 7],
    ['of a refusal', connectFailed('refused', 'ECONNREFUSED'), 7],
    ['of an ICMP error, which may come from anywhere', connectFailed('unreachable', 'EHOSTUNREACH'), null],
    ['of silence', deadline, null],
  ])('%s', (_name, input, roundTripMs) => {
    expect(play([[7, input]]).tcp.roundTripMs).toBe(roundTripMs);
  });
});

describe('the last message of a broken handshake', () => {
  it.each<[string, readonly Moment[], string]>([
    ['nothing came', [[30, ended('reset', { sent: 400, received: 19 })]], 'client-hello'],
    ['something came', [[30, ended('reset', { sent: 400, received: 90 })]], 'server-hello'],
    ['a lone alert came, and a close', [[30, ended('closed', { sent: 400, received: 26 })]], 'client-hello'],
    ['only an alert came', [[30, tlsFailed('alert', 40, 'E')]], 'client-hello'],
    ['only foreign bytes came', [[30, tlsFailed('foreign', null, 'E')]], 'client-hello'],
    [
      'the certificate came',
      [
        [30, { type: 'tls-message', message: 'certificate', counts: { sent: 400, received: 900 } }],
        [31, ended('reset', { sent: 500, received: 900 })],
      ],
      'certificate',
    ],
  ])('%s', (_name, moments, lastMessage) => {
    const facts = play([connectedAt10, confirmedAt20, ...moments]);
    expect(facts.tls).toMatchObject({ outcome: 'broken', lastMessage, serverNameSent: true });
  });
});

describe('deadlines', () => {
  it('each phase has its own, from its own start', () => {
    const machine = new HandshakeMachine(plan, 100);
    expect(machine.deadlineMs).toBe(5100);
    machine.step(connected, 200);
    expect(machine.deadlineMs).toBe(5200);
    machine.step(received(confirm()), 300);
    expect(machine.deadlineMs).toBe(6300);
    machine.step(establishedAt40[1], 400);
    expect(machine.deadlineMs).toBe(5400);
    machine.step(deadline, 5400);
    expect(machine.deadlineMs).toBeNull();
  });

  it('bytes that arrive do not move them', () => {
    const machine = new HandshakeMachine(plan, 0);
    machine.step(connected, 10);
    machine.step(received(Uint8Array.of(3)), 4000);
    expect(machine.deadlineMs).toBe(5010);
  });
});
