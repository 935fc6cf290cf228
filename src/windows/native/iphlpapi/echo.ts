import type { KoffiFunc } from 'koffi';
import { once } from '../once.ts';
import { iphlpapi } from './library.ts';

/** ICMP_ECHO_REPLY of ipexport.h, and what Windows wants behind it: eight bytes for an error, an IO_STATUS_BLOCK. */
const reply = { status: 4, dataSize: 12, bytes: 40, roomBytes: 64 } as const;
/** IP_OPTION_INFORMATION: how far a packet may go, and that no router may split it (IP_FLAG_DF). */
const options = { bytes: 16, hops: 0, flags: 2, mostHops: 128, dontFragment: 2 } as const;
const noHandle = -1n;

export interface Echo {
  readonly dataBytes: number;
  /** Milliseconds to wait for the answer. */
  readonly timeoutMs: number;
}

type SendEcho = (
  handle: bigint,
  target: number,
  data: Buffer,
  size: number,
  options: Buffer,
  reply: Buffer,
  replySize: number,
  timeoutMs: number,
) => number;

const functions = once(() => {
  const library = iphlpapi();
  return {
    open: library.func('intptr_t __stdcall IcmpCreateFile()') as () => number | bigint,
    close: library.func('int32_t __stdcall IcmpCloseHandle(intptr_t handle)') as (handle: bigint) => number,
    send: library.func(
      'uint32_t __stdcall IcmpSendEcho(intptr_t handle, uint32_t target, void *data, uint16_t size, void *options, void *reply, uint32_t replySize, uint32_t timeout)',
    ) as KoffiFunc<SendEcho>,
  };
});

/**
 * Sends one echo request that must not be split to an IPv4 address, and says whether it came back whole. Needs no
 * privilege, and blocks nothing: the system is asked by a thread of its own.
 * @param address its four bytes
 * @throws Error where this Windows cannot send any
 */
export async function sendEcho(address: Buffer, { dataBytes, timeoutMs }: Echo): Promise<boolean> {
  const handle = BigInt(functions().open());
  if (handle === noHandle || handle === 0n) throw new Error('Windows gives no handle for echo requests');
  try {
    const answer = Buffer.alloc(reply.bytes + dataBytes + reply.roomBytes);
    const count = await answersTo((done) =>
      functions().send.async(
        handle,
        address.readUInt32LE(0),
        Buffer.alloc(dataBytes, 'x'),
        dataBytes,
        sendOptions(),
        answer,
        answer.length,
        timeoutMs,
        done,
      ),
    );
    const isWhole = answer.readUInt16LE(reply.dataSize) === dataBytes;
    return count > 0 && answer.readUInt32LE(reply.status) === 0 && isWhole;
  } finally {
    functions().close(handle);
  }
}

function sendOptions(): Buffer {
  const bytes = Buffer.alloc(options.bytes);
  bytes.writeUInt8(options.mostHops, options.hops);
  bytes.writeUInt8(options.dontFragment, options.flags);
  return bytes;
}

/** How many answers came. What the call leaves as its last error nobody can ask for: it is that of another thread. */
function answersTo(call: (done: (error: unknown, count: number) => void) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    call((error, count) => {
      if (error instanceof Error) reject(error);
      else resolve(count);
    });
  });
}
