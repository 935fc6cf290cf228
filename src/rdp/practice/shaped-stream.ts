import { Duplex } from 'node:stream';
import type { Socket } from 'node:net';

/**
 * What the path does to bytes. Each function sees one flight: what one side wrote, or received, at once. It
 * forwards what it wants with `forward`, as often as it wants, and resolves when it takes the next flight.
 */
export interface PathShape {
  readonly toClient?: (flight: Buffer, forward: (part: Uint8Array) => void) => Promise<void> | void;
  /** Resolves when nothing is held back any more; the end of the stream waits for it. */
  readonly beforeEnd?: () => Promise<void>;
  readonly fromClient?: (flight: Buffer, forward: (part: Uint8Array) => void) => void;
}

/** A socket seen through a path that loses, splits, merges or slows bytes; TLS can run on top of it. */
export function shapeStream(socket: Socket, shape: PathShape): Duplex {
  const toClient = shape.toClient ?? ((flight, forward) => forward(flight));
  const fromClient = shape.fromClient ?? ((flight, forward) => forward(flight));

  async function pass(flight: Buffer, done: (error?: Error | null) => void): Promise<void> {
    try {
      await toClient(flight, (part) => {
        if (socket.writable) socket.write(part);
      });
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async function finish(done: (error?: Error | null) => void): Promise<void> {
    await shape.beforeEnd?.();
    socket.end();
    done();
  }

  const shaped = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => void pass(chunk, done),
    // Chunks written together are one flight, as they would share segments on the wire.
    writev: (chunks, done) => void pass(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)), done),
    final: (done) => void finish(done),
  });
  socket.on('data', (flight: Buffer) => fromClient(flight, (part) => shaped.push(part)));
  socket.on('end', () => shaped.push(null));
  socket.on('close', () => shaped.destroy());
  shaped.on('error', () => undefined);
  return shaped;
}
