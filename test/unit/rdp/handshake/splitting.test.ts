import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HandshakeMachine } from '../../../../src/rdp/handshake/machine.ts';
import type { HandshakeFacts } from '../../../../src/rdp/handshake/types.ts';
import { encodeMcsDisconnect } from '../../../../src/rdp/wire/connection.ts';
import { connected, ended, plan, received } from './support/play.ts';
import { challenge, challengeRefusal, confirm, refusal } from './support/server-bytes.ts';

/** TCP splits and merges as it likes: what is measured must depend on the bytes alone. All happens at one time. */

const atMs = 5;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Cuts at the given places, which may repeat: then there are empty pieces. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

function feed(machine: HandshakeMachine, parts: readonly Uint8Array[]): HandshakeFacts {
  for (const part of parts) {
    // A driver stops listening when the machine is done, or when TLS takes over.
    if (machine.phase === 'finished' || machine.phase === 'tls') break;
    machine.step(received(part), atMs);
  }
  machine.step(ended('closed'), atMs);
  return machine.facts;
}

function inNegotiation(): HandshakeMachine {
  const machine = new HandshakeMachine({ ...plan, goal: 'negotiation' }, 0);
  machine.step(connected, atMs);
  return machine;
}

function inNla(): HandshakeMachine {
  const machine = new HandshakeMachine(plan, 0);
  machine.step(connected, atMs);
  machine.step(received(confirm()), atMs);
  const counts = { sent: 400, received: 1519 };
  machine.step({ type: 'tls-established', version: 'TLSv1.3', cipher: 'AES', counts }, atMs);
  return machine;
}

function inHello(): HandshakeMachine {
  const machine = new HandshakeMachine({ ...plan, rawHello: new Uint8Array(50) }, 0);
  machine.step(connected, atMs);
  machine.step(received(confirm()), atMs);
  return machine;
}

const cuts = fc.array(fc.nat({ max: 20_000 }), { maxLength: 40 });

describe('whole messages, split in any way', () => {
  it.each<[string, () => HandshakeMachine, Uint8Array]>([
    ['confirm', inNegotiation, confirm()],
    ['refusal', inNegotiation, refusal(5)],
    ['MCS disconnect', inNegotiation, encodeMcsDisconnect(3)],
    ['challenge', inNla, challenge(1_795_248_000_000)],
    ['refused challenge with a large token', inNla, challengeRefusal(0xc000_00bb, new Uint8Array(12_288))],
    ['alert', inHello, Uint8Array.of(0x15, 3, 3, 0, 2, 2, 40)],
  ])('%s', (_name, start, bytes) => {
    const whole = feed(start(), [bytes]);
    fc.assert(
      fc.property(cuts, (places) => {
        expect(feed(start(), pieces(bytes, places))).toEqual(whole);
      }),
    );
  });
});

describe('cut messages and foreign greetings', () => {
  it.each<[string, () => HandshakeMachine, Uint8Array]>([
    ['half a confirm', inNegotiation, confirm().subarray(0, 9)],
    ['half a challenge', inNla, challenge(0).subarray(0, 60)],
    ['two bytes of a greeting', inNegotiation, text('SS')],
    ['four bytes of a greeting', inNegotiation, text('SSH-')],
  ])('%s', (_name, start, bytes) => {
    const whole = feed(start(), [bytes]);
    fc.assert(
      fc.property(cuts, (places) => {
        expect(feed(start(), pieces(bytes, places))).toEqual(whole);
      }),
    );
  });

  it('a greeting is foreign however it is split, with what had come of it by then', () => {
    fc.assert(
      fc.property(cuts, (places) => {
        const greeting = text('SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n');
        const { negotiation } = feed(inNegotiation(), pieces(greeting, places));
        if (negotiation?.outcome !== 'foreign') throw new Error(`is ${String(negotiation?.outcome)}`);
        expect(Buffer.from(greeting).toString('hex').startsWith(negotiation.foreign.firstBytes)).toBe(true);
        expect(negotiation.foreign.protocol).toBe('ssh');
      }),
    );
  });

  it('garbage in place of a challenge is malformed however it is split', () => {
    fc.assert(
      fc.property(cuts, fc.uint8Array({ minLength: 8, maxLength: 300 }), (places, bytes) => {
        const garbage = bytes.with(0, 0xab);
        expect(feed(inNla(), pieces(garbage, places)).nla).toMatchObject({ outcome: 'malformed' });
      }),
    );
  });
});
