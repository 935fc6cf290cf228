import { connect } from 'node:net';

/** What a plain socket saw. The suites compare servers by it without any code of the product. */
export interface RawExchange {
  /** Hex of everything received. */
  readonly received: string;
  /** `enough`, `closed`, `quiet`, or the system's error code. */
  readonly ended: string;
  /** Milliseconds from `connect` to the first byte received; null: none came. */
  readonly firstByteAfterMs: number | null;
}

export interface RawOptions {
  readonly host: string;
  readonly port: number;
  readonly send: Uint8Array;
  /** Milliseconds without an end after which the exchange counts as quiet. */
  readonly quietMs?: number;
  /** Ends the exchange as soon as it holds; otherwise only the server or the silence ends it. */
  readonly enough?: (received: Buffer) => boolean;
}

/** Connects, sends once and collects what comes. Never rejects. */
export function exchange(options: RawOptions): Promise<RawExchange> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    let received = Buffer.alloc(0);
    let firstByteAfterMs: number | null = null;
    const socket = connect(options.port, options.host, () => socket.write(options.send));
    const finish = (ended: RawExchange['ended']): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ received: received.toString('hex'), ended, firstByteAfterMs });
    };
    const timer = setTimeout(() => finish('quiet'), options.quietMs ?? 1_000);
    socket.on('data', (bytes) => {
      firstByteAfterMs ??= performance.now() - startedAt;
      received = Buffer.concat([received, bytes]);
      if (options.enough?.(received) === true) finish('enough');
    });
    socket.on('end', () => finish('closed'));
    socket.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
  });
}

/** The shortest connection request, 19 bytes ([MS-RDPBCGR] 2.2.1.1); null leaves the negotiation request out. */
export function connectionRequest(protocols: number | null): Uint8Array {
  if (protocols === null) return Buffer.from('0300000b06e00000000000', 'hex');
  const request = Buffer.from('030000130ee000000000000100080000000000', 'hex');
  request.writeUInt32LE(protocols, 15);
  return request;
}

/** One whole TPKT packet has come (RFC 1006, 6). */
export function isWholeTpkt(received: Buffer): boolean {
  return received.length >= 4 && received.length >= received.readUInt16BE(2);
}
