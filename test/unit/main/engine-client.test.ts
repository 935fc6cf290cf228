import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { FromEngine, ToEngine } from '../../../src/engine/messages.ts';
import { startEngine } from '../../../src/main/engine/engine-client.ts';
import { defaultSettings } from '../../../src/shared/ipc/settings.ts';

const options = {
  settings: defaultSettings,
  practiceComputerFile: null,
  practiceConsent: 'granted',
  helper: null,
} as const;

class FakeProcess extends EventEmitter {
  readonly posted: ToEngine[] = [];
  postMessage(message: ToEngine): void {
    this.posted.push(message);
  }
  kill(): boolean {
    return this.emit('exit', 0);
  }
}

function start() {
  const processes: FakeProcess[] = [];
  const told: unknown[] = [];
  let now = 0;
  const client = startEngine({
    fork: () => {
      const process = new FakeProcess();
      processes.push(process);
      return process as never;
    },
    options: () => options,
    onEvent: (event) => told.push(event),
    onFault: (words) => told.push(words),
    onEnded: (code, again) => told.push(['ended', code, again]),
    now: () => now,
  });
  return { client, processes, told, wait: (ms: number) => (now += ms) };
}

describe('the engine', () => {
  it('is started with the first question', () => {
    const { client, processes } = start();
    expect(processes).toHaveLength(0);
    void client.ask('start/recent', {});
    void client.ask('computer/read', {});
    expect(processes).toHaveLength(1);
  });

  it('is told its options first, and answers by the number of the request', async () => {
    const { client, processes } = start();
    const [first, second] = [client.ask('start/recent', {}), client.ask('computer/read', {})];
    const [process] = processes;
    expect(process!.posted.map(({ kind }) => kind)).toStrictEqual(['options', 'request', 'request']);
    const ids = process!.posted.flatMap((message) => (message.kind === 'request' ? [message.id] : []));
    const say = (message: FromEngine) => process!.emit('message', message);
    say({ kind: 'answer', id: ids[1]!, answer: { ok: true, value: 'second' } });
    say({ kind: 'answer', id: ids[0]!, answer: { ok: true, value: 'first' } });
    expect(await first).toStrictEqual({ ok: true, value: 'first' });
    expect(await second).toStrictEqual({ ok: true, value: 'second' });
  });

  it('leaves nobody waiting when it ends, and is started again', async () => {
    const { client, processes, told } = start();
    const asked = client.ask('start/recent', {});
    processes[0]!.emit('exit', 9);
    expect(await asked).toMatchObject({ ok: false, failure: { code: 'fault' } });
    expect(told).toStrictEqual([['ended', 9, true]]);
    expect(processes).toHaveLength(2);
    expect(processes[1]!.posted[0]).toStrictEqual({ kind: 'options', options });
  });

  it('is given up when it keeps ending, and answers that it is gone', async () => {
    const { client, processes, told, wait } = start();
    void client.ask('start/recent', {});
    for (let count = 0; count < 3; count += 1) {
      wait(1000);
      processes.at(-1)!.emit('exit', 1);
    }
    expect(processes).toHaveLength(3);
    expect(told.at(-1)).toStrictEqual(['ended', 1, false]);
    expect(await client.ask('start/recent', {})).toMatchObject({ ok: false });
  });

  it('may end once in a while for as long as the app runs', () => {
    const { client, processes, wait } = start();
    void client.ask('start/recent', {});
    for (let count = 0; count < 10; count += 1) {
      wait(120_000);
      processes.at(-1)!.emit('exit', 1);
    }
    expect(processes).toHaveLength(11);
  });

  it('ends with the app', () => {
    const { client, processes, told } = start();
    void client.ask('start/recent', {});
    client.stop();
    expect(processes).toHaveLength(1);
    expect(told).toStrictEqual([]);
  });
});
