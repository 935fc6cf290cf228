import type { ByteChannel } from '../core/helper-protocol/byte-channel.ts';

/** A pipe that waits for the helper. One client, and no other, ever. */
export interface HelperPipe {
  /** Without `\\.\pipe\`. */
  readonly name: string;
  /** null: it was closed before one came. */
  accept(): Promise<HelperConnection | null>;
  /** Stops waiting; a connection that was given out is closed by whoever has it. */
  close(): Promise<void>;
}

export interface HelperConnection {
  readonly channel: ByteChannel;
  /** Who is at the other end; null: this kind of pipe cannot tell. */
  readonly processId: number | null;
}
