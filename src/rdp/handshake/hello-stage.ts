import type { Foreign, HelloOutcome } from '../../shared/facts.ts';
import { FrameReader } from '../wire/byte-queue.ts';
import { foreignSampleBytes, recogniseForeign } from '../wire/foreign.ts';
import { decodeTlsAnswer } from '../wire/tls-answer.ts';
import { tpktVersion } from '../wire/tpkt.ts';
import { toHex } from './hex.ts';

/** Enough for the record header and the first handshake byte, with room for a long alert. */
const answerMaxBytes = 32_768;

type Answer = Pick<Extract<HelloOutcome, { outcome: 'answered' }>, 'answer' | 'alert' | 'foreign'>;

/** Reads the server's first answer to a hand-made ClientHello from a stream. */
export class HelloStage {
  readonly #reader = new FrameReader(decodeTlsAnswer, answerMaxBytes);

  /** The answer once it can be told; null while it cannot. */
  receive(bytes: Uint8Array): Answer | null {
    this.#reader.push(bytes);
    const frame = this.#reader.next();
    if (frame.kind === 'incomplete') return null;
    if (frame.kind === 'invalid') {
      const isForeign = frame.error.problem === 'wrong-magic';
      return { answer: 'other', alert: null, foreign: isForeign ? identifyPlain(this.#reader.rest()) : null };
    }
    const { value } = frame;
    return {
      answer: value.type === 'other-handshake' ? 'other' : value.type,
      alert: value.type === 'alert' ? value.description : null,
      foreign: null,
    };
  }
}

/** What speaks where TLS was expected: RDP itself, when a server gives up on TLS after choosing it, or another protocol. */
export function identifyPlain(bytes: Uint8Array): Foreign {
  const sample = bytes.subarray(0, foreignSampleBytes);
  const protocol = sample[0] === tpktVersion ? 'rdp' : recogniseForeign(sample);
  return { protocol, firstBytes: toHex(sample) };
}
