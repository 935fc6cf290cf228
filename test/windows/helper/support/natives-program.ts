import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkParent } from '../../../../src/helper/check-parent.ts';
import { helperPipeName } from '../../../../src/shared/helper-protocol/words.ts';
import { isElevated } from '../../../../src/windows/native/advapi32/token.ts';
import { reportEvent } from '../../../../src/windows/native/advapi32/event-source.ts';
import { whileHeld } from '../../../../src/windows/native/hold-file.ts';
import { openPipe } from '../../../../src/windows/native/pipes/open-pipe.ts';
import { PipeServer } from '../../../../src/windows/native/pipes/pipe-server.ts';
import type { PipeStream } from '../../../../src/windows/native/pipes/pipe-stream.ts';
import { ProcessHandle } from '../../../../src/windows/native/process-handle.ts';
import { isInteractive } from '../../../../src/windows/native/user32.ts';
import { Win32Error } from '../../../../src/windows/native/win32-error.ts';
import { isSameFile } from '../../../../src/windows/same-file.ts';

/** Runs on Windows: tries what the helper needs of it, and writes what came of it to the second file. */
const [callFile = '', resultFile = '', role = ''] = process.argv.slice(2);
const everyone = ['S-1-1-0'];
const longBytes = 1_000_000;

if (role === 'client') await client(callFile);
else writeFileSync(resultFile, JSON.stringify(await tryAll()));

/** A second process: echoes what comes until the other side goes. */
async function client(path: string): Promise<void> {
  const { stream, processId } = openPipe(path);
  await stream.write(Buffer.from(JSON.stringify({ server: processId })));
  for (let bytes = await stream.read(); bytes !== null; bytes = await stream.read())
    await stream.write(bytes);
  await stream.close();
}

async function tryAll() {
  const path = `\\\\.\\pipe\\${helperPipeName(crypto.getRandomValues(new Uint8Array(16)))}`;
  const missing = codeOf(() => openPipe(path));
  const server = new PipeServer(path, everyone);
  const secondServer = codeOf(() => new PipeServer(path, everyone));
  const accepting = server.accept();
  const child = spawn(process.execPath, [process.argv[1]!, path, '', 'client'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const accepted = await accepting;
  const { stream, processId } = accepted!;
  const greeting = JSON.parse(String(await stream.read())) as { server: number };
  const secondClient = codeOf(() => openPipe(path));
  const echoed = await echo(stream, Buffer.alloc(longBytes, 'pipe'));
  const childHandle = ProcessHandle.open(processId)!;
  const own = ProcessHandle.own();
  const about = {
    image: await isSameFile(childHandle.imagePath, own.imagePath),
    id: childHandle.id === child.pid,
    beganLater: childHandle.startedAt > own.startedAt,
    ended: childHandle.hasEnded,
    asParent: await checkParent(processId),
  };
  child.kill();
  await ended;
  const afterKill = {
    ended: childHandle.hasEnded,
    exitCode: childHandle.exitCode,
    read: await stream.read(),
  };
  const written = await stream.write(Buffer.from('nobody is there'));
  await Promise.all([stream.close(), stream.close()]);
  childHandle.close();

  const idle = new PipeServer(path, everyone);
  const waiting = idle.accept();
  await idle.close();
  const pending = new PipeServer(path, everyone);
  const pendingAccept = pending.accept();
  const { stream: end } = openPipe(path);
  const read = end.read();
  await end.close();
  return {
    missing,
    secondServer,
    secondClient,
    client: { processId: processId === child.pid, server: greeting.server === process.pid },
    echoed,
    about,
    afterKill,
    written,
    closedBefore: await waiting,
    closedWhileReading: await read,
    self: (await pendingAccept)?.processId === process.pid,
    nobody: ProcessHandle.open(4_000_000),
    elevated: isElevated(),
    interactive: isInteractive(),
    held: await held(),
    event: codeOf(() =>
      reportEvent('RDP Troubleshooter', { type: 'information', id: 100, text: 'tëst 東京' }),
    ),
  };
}

async function echo(stream: PipeStream, bytes: Buffer): Promise<boolean> {
  const got: Buffer[] = [];
  const writing = stream.write(bytes);
  for (let size = 0; size < bytes.length;) {
    const piece = await stream.read();
    if (piece === null) return false;
    got.push(piece);
    size += piece.length;
  }
  return (await writing) && Buffer.concat(got).equals(bytes);
}

async function held() {
  const path = `${resultFile}.held`;
  writeFileSync(path, 'held');
  const during = await whileHeld([path], () =>
    Promise.resolve({
      read: readFileSync(path, 'utf8'),
      write: errorOf(() => writeFileSync(path, 'x')),
      remove: errorOf(() => rmSync(path)),
    }),
  );
  writeFileSync(path, 'let go');
  const missing = await whileHeld([path, `${path}.nowhere`], () => Promise.resolve(0)).catch(
    (error: unknown) => codeIn(error),
  );
  return { during, after: readFileSync(path, 'utf8'), missing };
}

function codeOf(act: () => unknown): number | null {
  try {
    act();
    return null;
  } catch (error) {
    return codeIn(error);
  }
}

function codeIn(error: unknown): number {
  if (error instanceof Win32Error) return error.code;
  throw error;
}

function errorOf(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}
