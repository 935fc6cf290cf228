import type { ByteChannel } from './byte-channel.ts';

/** More than that, unread, and the other side is not listening. */
const mostWaitingBytes = 16 * 1024 * 1024;

/** Sends frames one after the other, and notices when they reach nobody any more. */
export class Outbox {
  readonly #channel: ByteChannel;
  readonly #onLost: () => void;
  #queue: Promise<boolean> = Promise.resolve(true);
  #waitingBytes = 0;
  #lost = false;

  /** @param onLost called once, and never from inside {@link send} */
  constructor(channel: ByteChannel, onLost: () => void) {
    this.#channel = channel;
    this.#onLost = onLost;
  }

  send(frame: Uint8Array): void {
    this.#waitingBytes += frame.length;
    const tooMuch = this.#waitingBytes > mostWaitingBytes;
    this.#queue = this.#queue.then(async (open) => {
      const sent = open && !tooMuch && (await this.#write(frame));
      this.#waitingBytes -= frame.length;
      if (!sent) this.#lose();
      return sent;
    });
  }

  /** Resolves when all that was handed over is sent, or nobody reads it. */
  async flushed(): Promise<void> {
    await this.#queue;
  }

  async #write(frame: Uint8Array): Promise<boolean> {
    try {
      return await this.#channel.write(frame);
    } catch {
      return false;
    }
  }

  #lose(): void {
    if (this.#lost) return;
    this.#lost = true;
    this.#onLost();
  }
}
