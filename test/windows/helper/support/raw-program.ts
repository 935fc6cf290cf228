import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { MessageReader } from '../../../../src/core/helper-protocol/frames.ts';
import { openNativePipe } from '../../../../src/elevation/native-pipe.ts';
import { fromHelperSchema } from '../../../../src/shared/helper-protocol/messages.ts';
import { helperPipeName, helperWord } from '../../../../src/shared/helper-protocol/words.ts';
import { openPipe } from '../../../../src/windows/native/pipes/open-pipe.ts';
import type { RawCall, RawResult } from './raw-call.ts';

/** Runs on Windows: starts the helper by itself, says what it is told to, and writes what came back. */
const [callFile = '', resultFile = ''] = process.argv.slice(2);
const call = JSON.parse(readFileSync(callFile, 'utf8')) as RawCall;
writeFileSync(resultFile, JSON.stringify(await carryOut(call)));

async function carryOut({
  helper,
  script,
  words,
  frames,
  hangUp = false,
  occupied = false,
}: RawCall): Promise<RawResult> {
  const pipe = openNativePipe(helperPipeName(crypto.getRandomValues(new Uint8Array(16))));
  const accepting = pipe.accept();
  const early = occupied ? openPipe(`\\\\.\\pipe\\${pipe.name}`) : null;
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  await once(other, 'spawn');
  const meanings: Readonly<Record<string, string>> = {
    PIPE: pipe.name,
    OWN: String(process.pid),
    OTHER: String(other.pid),
  };
  const said = (words ?? ['PIPE', 'OWN', '1']).map((word) => meanings[word] ?? word);
  const child = spawn(helper, [...(script === undefined ? [] : [script]), helperWord, ...said], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit').then(async ([code]) => {
    await pipe.close();
    await early?.stream.close();
    return code as number | null;
  });
  const messages: unknown[] = [];
  const connection = await accepting;
  if (connection !== null) {
    const { channel } = connection;
    const reader = new MessageReader(fromHelperSchema, 4_194_304);
    let sent = false;
    for (let bytes = await channel.read(); bytes !== null; bytes = await channel.read()) {
      for (const read of reader.push(bytes)) {
        messages.push(read.ok ? read.message : read);
        if (!sent) for (const frame of frames) await channel.write(Buffer.from(frame, 'base64'));
        sent = true;
        if (hangUp || (read.ok && read.message.message === 'done')) await channel.close();
      }
    }
    await channel.close();
  }
  const exitCode = await ended;
  other.kill();
  return { messages, exitCode };
}
