import type { ByteChannel } from '../../../../src/core/helper-protocol/byte-channel.ts';

/** Both ends of a connection inside this process. What one closes the other notices after it has read the rest. */
export function makeDuplex(): readonly [left: MemoryChannel, right: MemoryChannel] {
  const left = new MemoryChannel();
  const right = new MemoryChannel();
  left.peer = right;
  right.peer = left;
  return [left, right];
}

export class MemoryChannel implements ByteChannel {
  peer: MemoryChannel | null = null;
  /** Everything that was sent from here. */
  readonly sent: Uint8Array[] = [];
  #waiting: ((bytes: Uint8Array | null) => void) | null = null;
  readonly #arrived: Uint8Array[] = [];
  #closed = false;

  read(): Promise<Uint8Array | null> {
    const next = this.#arrived.shift();
    if (next !== undefined) return Promise.resolve(next);
    if (this.#closed) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  write(bytes: Uint8Array): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false);
    this.sent.push(Uint8Array.from(bytes));
    this.peer?.deliver(Uint8Array.from(bytes));
    return Promise.resolve(true);
  }

  close(): Promise<void> {
    this.end();
    this.peer?.end();
    return Promise.resolve();
  }

  deliver(bytes: Uint8Array): void {
    if (this.#waiting === null) this.#arrived.push(bytes);
    else this.#waiting(bytes);
    this.#waiting = null;
  }

  end(): void {
    this.#closed = true;
    this.#waiting?.(null);
    this.#waiting = null;
  }
}
