import { Writable } from 'node:stream';
import { writeComplaint, writeFully } from './write-fully.ts';

/**
 * Gives the process a stdout and stderr that can be touched. Node opens them when they are first read, and throws
 * (EBADF) for a handle that it takes for a pipe and cannot use as one: a Unix pipe under Wine, or a handle of another
 * kind than its owner said. Node's own sockets read `process.stderr` while they close, so this would end a check.
 */
export function ensureUsableStreams(owner: NodeJS.Process = process): void {
  for (const [name, fd] of [
    ['stdout', 1],
    ['stderr', 2],
  ] as const) {
    try {
      Reflect.get(owner, name);
    } catch {
      Object.defineProperty(owner, name, { configurable: true, enumerable: true, value: makeStream(fd) });
    }
  }
}

function makeStream(fd: 1 | 2): Writable {
  return new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => {
      if (fd === 1) writeFully(fd, chunk.toString());
      else writeComplaint(chunk.toString());
      done();
    },
  });
}
