import type { Duplex } from 'node:stream';
import { FrameReader } from '../wire/byte-queue.ts';
import type { Decoder } from '../wire/parsed.ts';

/**
 * The next frame that the client sends, or null when it ends, resets or sends something else. Bytes after the
 * frame go back into the stream, so that the next reader finds them.
 */
export function readFrame<T>(stream: Duplex, decode: Decoder<T>, maxBytes: number): Promise<T | null> {
  return new Promise((resolve) => {
    const frames = new FrameReader(decode, maxBytes);

    function finish(frame: T | null): void {
      stream.off('readable', readOn);
      for (const event of endEvents) stream.off(event, giveUp);
      const rest = frames.rest();
      if (frame !== null && rest.length > 0) stream.unshift(rest);
      resolve(frame);
    }
    function giveUp(): void {
      finish(null);
    }
    function readOn(): void {
      for (let chunk = nextChunk(stream); chunk !== null; chunk = nextChunk(stream)) {
        frames.push(chunk);
        const next = frames.next();
        if (next.kind === 'incomplete') continue;
        finish(next.kind === 'value' ? next.value : null);
        return;
      }
    }

    if (stream.destroyed || stream.readableEnded) {
      resolve(null);
      return;
    }
    stream.on('readable', readOn);
    for (const event of endEvents) stream.on(event, giveUp);
  });
}

/** Whatever arrives first, at most one segment; null when the client ends without a byte. */
export function readSomething(stream: Duplex): Promise<Uint8Array | null> {
  return readFrame(stream, (bytes) => ({ kind: 'value', value: bytes, size: bytes.length }), 65_536);
}

const endEvents = ['end', 'close', 'error'] as const;

function nextChunk(stream: Duplex): Uint8Array | null {
  const chunk: unknown = stream.read();
  return chunk instanceof Uint8Array ? chunk : null;
}
