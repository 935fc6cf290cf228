import { HandshakeMachine } from '../../../../../src/rdp/handshake/machine.ts';
import type {
  ByteCounts,
  HandshakeFacts,
  HandshakeInput,
  HandshakePlan,
} from '../../../../../src/rdp/handshake/types.ts';
import { mstscOffer } from '../../../../../src/shared/security-protocol.ts';

/** 2026-11-21T08:00:00Z. */
export const wallClockAtZeroMs = 1_795_248_000_000;

export const plan: HandshakePlan = {
  offered: mstscOffer,
  goal: 'challenge',
  rawHello: null,
  serverName: 'server01',
  limits: { tcpMs: 5000, negotiationMs: 5000, tlsMs: 6000, nlaMs: 5000 },
  wallClockAtZeroMs,
};

/** What happens, and when on the monotonic clock. */
export type Moment = readonly [atMs: number, input: HandshakeInput];

export const noBytes: ByteCounts = { sent: 0, received: 0 };

export const connected: HandshakeInput = { type: 'connected' };
export const deadline: HandshakeInput = { type: 'deadline', counts: noBytes };
export const cancelled: HandshakeInput = { type: 'cancelled', counts: noBytes };

export function received(bytes: Uint8Array): HandshakeInput {
  return { type: 'received', bytes };
}

export function ended(how: 'reset' | 'closed', counts: ByteCounts = noBytes): HandshakeInput {
  return { type: 'ended', how, code: how === 'reset' ? 'ECONNRESET' : null, counts };
}

/** Takes a machine through a story that begins at 0 and returns what it measured. */
export function play(moments: readonly Moment[], differences: Partial<HandshakePlan> = {}): HandshakeFacts {
  const machine = new HandshakeMachine({ ...plan, ...differences }, 0);
  for (const [atMs, input] of moments) machine.step(input, atMs);
  return machine.facts;
}
