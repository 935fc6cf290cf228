import type { NegotiationOutcome } from '../../shared/facts.ts';
import { FrameReader } from '../wire/byte-queue.ts';
import {
  connectionPacketMaxBytes,
  decodeConnectionReply,
  encodeConnectionRequest,
} from '../wire/connection.ts';
import type { ConnectionReply } from '../wire/connection.ts';
import { foreignSampleBytes, recogniseForeign } from '../wire/foreign.ts';
import { toHex } from './hex.ts';

/**
 * Some mstsc users sit behind a balancer that routes by this cookie ([MS-RDPBCGR] 2.2.1.1), so the probe sends one
 * as mstsc does. It names the tool, not a person.
 */
const cookieName = 'rdpcheck';

/** A greeting may arrive in pieces; below this size it is not worth a judgement yet. */
const tellingSampleBytes = 4;

export function negotiationRequest(offered: number): Uint8Array {
  return encodeConnectionRequest({
    cookie: cookieName,
    routingToken: null,
    request: { flags: 0, protocols: offered },
    correlation: null,
  });
}

type Answered = Pick<Extract<NegotiationOutcome, { outcome: 'refused' }>, 'durationMs' | 'bytesReceived'>;
type Reading = {
  readonly outcome: (answered: Answered) => NegotiationOutcome;
  readonly rest: Uint8Array;
} | null;

/** Reads the server's answer to the negotiation request from a stream. */
export class NegotiationStage {
  readonly #reader = new FrameReader(decodeConnectionReply, connectionPacketMaxBytes);
  #sample = new Uint8Array(0);

  /** The outcome once the answer is complete; null while it is not. */
  receive(bytes: Uint8Array): Reading {
    this.#remember(bytes);
    this.#reader.push(bytes);
    const frame = this.#reader.next();
    if (frame.kind === 'value') {
      const { value } = frame;
      return { outcome: (answered) => outcomeOf(value, answered), rest: this.#reader.rest() };
    }
    if (frame.kind === 'incomplete') return null;
    const { problem } = frame.error;
    if (problem === 'wrong-magic' && this.#sample.length < tellingSampleBytes) return null;
    return { outcome: this.#misfit(problem), rest: new Uint8Array(0) };
  }

  /** When the peer goes before its answer was complete: what its bytes were, if they were not RDP at all. */
  foreignSoFar(): Reading {
    const first = this.#sample[0];
    if (first === undefined || first === 3) return null;
    return { outcome: this.#misfit('wrong-magic'), rest: new Uint8Array(0) };
  }

  #misfit(problem: string): (answered: Answered) => NegotiationOutcome {
    const firstBytes = toHex(this.#sample);
    if (problem === 'wrong-magic' || this.#sample[0] !== 3) {
      const foreign = { protocol: recogniseForeign(this.#sample), firstBytes };
      return (answered) => ({ outcome: 'foreign', foreign, ...answered });
    }
    return (answered) => ({ outcome: 'malformed', problem, firstBytes, ...answered });
  }

  #remember(bytes: Uint8Array): void {
    const room = foreignSampleBytes - this.#sample.length;
    if (room <= 0) return;
    this.#sample = new Uint8Array([...this.#sample, ...bytes.subarray(0, room)]);
  }
}

function outcomeOf(value: ConnectionReply, answered: Answered): NegotiationOutcome {
  switch (value.type) {
    case 'confirm': {
      const { reply } = value;
      if (reply === null) return { outcome: 'no-answer', ...answered };
      if (reply.type === 'failure') return { outcome: 'refused', failureCode: reply.code, ...answered };
      return { outcome: 'selected', protocol: reply.protocol, flags: reply.flags, ...answered };
    }
    case 'mcs-disconnect':
      return { outcome: 'disconnected', by: 'mcs', reason: value.reason, ...answered };
    case 'x224-disconnect':
      return { outcome: 'disconnected', by: 'x224', reason: value.reason, ...answered };
    case 'x224-error':
      return { outcome: 'disconnected', by: 'x224', reason: value.cause, ...answered };
  }
}
