import type { HandshakeInput } from '../../../../../src/rdp/handshake/types.ts';
import type { Random } from '../../wire/support/random.ts';
import { mutate } from '../../wire/support/mutate.ts';
import { challenge, challengeRefusal, confirm, refusal } from './server-bytes.ts';

const corpus: readonly Uint8Array[] = [
  confirm(),
  confirm(1),
  refusal(5),
  challenge(1_795_248_000_000),
  challengeRefusal(0xc000_00bb),
  Uint8Array.of(0x15, 3, 3, 0, 2, 2, 40),
  Uint8Array.of(0x16, 3, 3, 0, 100, 2),
  new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n\r\n'),
];
const endings = ['reset', 'closed', 'stalled', 'unreachable', 'local'] as const;
const connectFailures = ['refused', 'unreachable', 'reset', 'stalled', 'local'] as const;
const tlsFailures = ['alert', 'foreign', 'local'] as const;
const tlsMessages = ['client-hello', 'server-hello', 'certificate', 'finished'] as const;

/** Any input in any order: also those that no driver would send. Raw counts never go back, as on a socket. */
export class RandomInputs {
  readonly #random: Random;
  #sent = 0;
  #received = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  next(): HandshakeInput {
    const random = this.#random;
    this.#sent += random.below(1600);
    this.#received += random.below(1600);
    const counts = { sent: this.#sent, received: this.#received };
    // Connections that get somewhere are the interesting ones, so the good inputs come more often.
    switch (random.below(16)) {
      case 0:
        return { type: 'connect-failed', how: random.pick(connectFailures), code: 'E' };
      case 1:
        return { type: 'ended', how: random.pick(endings), code: null, counts };
      case 2: {
        const how = random.pick(tlsFailures);
        return {
          type: 'tls-failed',
          how,
          alert: how === 'alert' ? random.below(256) : null,
          code: 'E',
          counts,
        };
      }
      case 3:
        return { type: random.pick(['deadline', 'cancelled'] as const), counts };
      case 4:
        return { type: 'tls-message', message: random.pick(tlsMessages), counts };
      case 5:
        return { type: 'tls-certificates', chain: [], unreadable: null };
      case 6:
      case 7:
        return { type: 'tls-established', version: 'TLSv1.3', cipher: 'AES', counts };
      case 8:
      case 9:
      case 10:
        return { type: 'connected' };
      case 11:
        return { type: 'received', bytes: mutate(random, corpus) };
      default:
        return { type: 'received', bytes: this.#part(random.pick(corpus)) };
    }
  }

  #part(message: Uint8Array): Uint8Array {
    const random = this.#random;
    return random.below(3) === 0 ? message.subarray(0, random.below(message.length + 1)) : message;
  }
}
