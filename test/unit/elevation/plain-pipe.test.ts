import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openPlainPipe } from '../../../src/elevation/plain-pipe.ts';
import { helperPipeName } from '../../../src/shared/helper-protocol/words.ts';

/** A socket of this system stands in for a pipe of Windows: to Node they are the same. */
async function open() {
  const name = helperPipeName(crypto.getRandomValues(new Uint8Array(16)));
  const path = join(tmpdir(), name);
  const pipe = await openPlainPipe(name, path);
  onTestFinished(() => pipe.close());
  return { pipe, path };
}

async function connected(path: string): Promise<Socket> {
  const socket = connect(path);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

it('carries bytes both ways, and tells when the other side has gone', async () => {
  const { pipe, path } = await open();
  const accepting = pipe.accept();
  const socket = await connected(path);
  const connection = await accepting;
  expect(connection?.processId).toBeNull();
  const { channel } = connection!;
  socket.write('hello');
  expect(Buffer.from((await channel.read())!).toString()).toBe('hello');
  expect(await channel.write(Buffer.from('answer'))).toBe(true);
  expect(String((await once(socket, 'data'))[0])).toBe('answer');
  socket.end();
  expect(await channel.read()).toBeNull();
  await channel.close();
  expect(await channel.write(Buffer.from('late'))).toBe(false);
});

it('is not there any more for a second client', async () => {
  const { pipe, path } = await open();
  const accepting = pipe.accept();
  await connected(path);
  const connection = await accepting;
  const second = connect(path);
  expect((await once(second, 'error'))[0]).toMatchObject({
    code: expect.stringMatching(/ENOENT|ECONNREFUSED/u) as string,
  });
  await connection!.channel.close();
});

it('stops waiting when it is closed', async () => {
  const { pipe } = await open();
  const accepting = pipe.accept();
  await pipe.close();
  expect(await accepting).toBeNull();
});
