import { createServer, type Socket } from 'node:net';
import type { ByteChannel } from '../core/helper-protocol/byte-channel.ts';
import type { HelperConnection, HelperPipe } from './helper-pipe.ts';

/**
 * A pipe as Node makes it, for where the bindings to Windows cannot load. It cannot tell who its client is; the helper
 * checks this side all the same, so nothing is done that would not be done otherwise.
 * @param path where it is: on Windows with `\\.\pipe\` before the name
 */
export async function openPlainPipe(name: string, path = `\\\\.\\pipe\\${name}`): Promise<HelperPipe> {
  const accepted = Promise.withResolvers<HelperConnection | null>();
  const server = createServer((socket) => {
    // One client: nobody else finds the pipe any more.
    server.close();
    accepted.resolve({ channel: channelOf(socket), processId: null });
  });
  server.maxConnections = 1;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return {
    name,
    accept: () => accepted.promise,
    close: () => {
      accepted.resolve(null);
      if (server.listening) server.close();
      return Promise.resolve();
    },
  };
}

function channelOf(socket: Socket): ByteChannel {
  // A connection that breaks ends the stream; why it broke changes nothing.
  socket.on('error', () => undefined);
  const chunks = socket[Symbol.asyncIterator]();
  return {
    read: async () => {
      try {
        const next = await chunks.next();
        return next.done === true ? null : (next.value as Buffer);
      } catch {
        return null;
      }
    },
    write: (bytes) =>
      new Promise((resolve) => {
        if (!socket.writable) resolve(false);
        else socket.write(bytes, (error) => resolve(error === undefined || error === null));
      }),
    close: () => {
      socket.destroySoon();
      return Promise.resolve();
    },
  };
}
