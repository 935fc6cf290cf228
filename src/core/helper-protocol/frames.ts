import type { z } from 'zod';

/**
 * How a message lies in the stream: its length in bytes as a little-endian number of 32 bits, then JSON in UTF-8.
 */
const headBytes = 4;

/** Why the stream holds no further message: nothing after it can be trusted to begin where it seems to. */
export type NoMessage = 'empty' | 'too-large' | 'not-json' | 'not-a-message';

export type ReadMessage<Message> =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly reason: NoMessage };

/** A message as bytes for the stream; null when it is larger than `maxBytes`. */
export function encodeMessage(message: object, maxBytes: number): Uint8Array | null {
  const payload = new TextEncoder().encode(JSON.stringify(message));
  if (payload.length > maxBytes) return null;
  const frame = new Uint8Array(headBytes + payload.length);
  new DataView(frame.buffer).setUint32(0, payload.length, true);
  frame.set(payload, headBytes);
  return frame;
}

/**
 * Takes messages from a stream that arrives split and merged in any way. Holds one message's bytes at most, never
 * throws, and takes nothing any more after the first that is none.
 */
export class MessageReader<Message> {
  readonly #schema: z.ZodType<Message>;
  readonly #maxBytes: number;
  #part = new Uint8Array(headBytes);
  #filled = 0;
  #reads: 'head' | 'payload' | 'nothing' = 'head';

  constructor(schema: z.ZodType<Message>, maxBytes: number) {
    this.#schema = schema;
    this.#maxBytes = maxBytes;
  }

  /** What became whole with these bytes. */
  *push(bytes: Uint8Array): Generator<ReadMessage<Message>, void> {
    let rest = bytes;
    while (rest.length > 0 && this.#reads !== 'nothing') {
      const taken = rest.subarray(0, this.#part.length - this.#filled);
      this.#part.set(taken, this.#filled);
      this.#filled += taken.length;
      rest = rest.subarray(taken.length);
      if (this.#filled < this.#part.length) return;
      const read = this.#reads === 'head' ? this.#startPayload() : this.#readPayload();
      if (read?.ok === false) this.#reads = 'nothing';
      if (read !== null) yield read;
    }
  }

  #startPayload(): ReadMessage<Message> | null {
    const length = new DataView(this.#part.buffer).getUint32(0, true);
    if (length === 0) return { ok: false, reason: 'empty' };
    if (length > this.#maxBytes) return { ok: false, reason: 'too-large' };
    this.#expect('payload', length);
    return null;
  }

  #readPayload(): ReadMessage<Message> {
    const payload = this.#part;
    this.#expect('head', headBytes);
    let document: unknown;
    try {
      document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    } catch {
      return { ok: false, reason: 'not-json' };
    }
    const parsed = this.#schema.safeParse(document);
    return parsed.success ? { ok: true, message: parsed.data } : { ok: false, reason: 'not-a-message' };
  }

  #expect(what: 'head' | 'payload', byteCount: number): void {
    this.#reads = what;
    this.#part = new Uint8Array(byteCount);
    this.#filled = 0;
  }
}
