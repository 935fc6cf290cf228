import { describe, expect, it } from 'vitest';
import { converse } from '../../../src/elevation/converse.ts';
import { serve } from '../../../src/helper/serve.ts';
import { encodeMessage, MessageReader } from '../../../src/core/helper-protocol/frames.ts';
import { fromHelperSchema } from '../../../src/shared/helper-protocol/messages.ts';
import type { RepairListener } from '../../../src/shared/repair/machine-executor.ts';
import type { RepairEvent } from '../../../src/shared/repair/repair-event.ts';
import type { RepairOutcome } from '../../../src/shared/repair/repair-outcome.ts';
import { disableUdp } from '../core/helper-protocol/support/samples.ts';
import { makeDuplex } from './support/duplex.ts';
import { completed, helperWorld } from './support/helper-world.ts';

const accepted: RepairEvent = { type: 'accepted', stepCount: 1 };
const question = { entryId: '0123456789abcdef', target: 'a value', before: '0', left: '1', found: '2' };
const rolledBack: RepairOutcome = {
  outcome: 'rolled-back',
  planIds: ['0123456789abcdef'],
  because: { failure: 'cancelled' },
  lost: [],
  message: 'Taken back.',
};

function listener(
  changes: Partial<RepairListener> = {},
): RepairListener & { readonly events: RepairEvent[] } {
  const events: RepairEvent[] = [];
  return {
    onEvent: (event) => events.push(event),
    askChangedSince: () => Promise.resolve('leave-open'),
    signal: new AbortController().signal,
    events,
    ...changes,
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

describe('one request over one connection', () => {
  it('is carried out, tells what happens, and ends with what came of it', async () => {
    const [app, helper] = makeDuplex();
    const world = helperWorld((request, { onEvent }) => {
      expect(request).toEqual(disableUdp);
      onEvent(accepted);
      return Promise.resolve(completed);
    });
    const heard = listener();
    const talking = converse({ channel: app, request: disableUdp, listener: heard, timeoutMs: 60_000 });
    expect(await serve(helper, 1, world)).toBe('done');
    expect(await talking).toEqual({ how: 'outcome', outcome: completed });
    expect(heard.events).toEqual([accepted]);
    expect(world.records).toEqual([
      { what: 'requested', request: disableUdp },
      { what: 'ended', outcome: completed },
    ]);
  });

  it('asks the person and goes on with the answer', async () => {
    const [app, helper] = makeDuplex();
    const answers: string[] = [];
    const world = helperWorld(async (_request, { askChangedSince }) => {
      answers.push(await askChangedSince(question), await askChangedSince(question));
      return completed;
    });
    const replies = ['keep', 'restore'] as const;
    let asked = 0;
    const heard = listener({ askChangedSince: () => Promise.resolve(replies[asked++ % 2]!) });
    const talking = converse({ channel: app, request: disableUdp, listener: heard, timeoutMs: 60_000 });
    await serve(helper, 1, world);
    expect((await talking).how).toBe('outcome');
    expect(answers).toEqual(['keep', 'restore']);
  });

  it('leaves open what nobody can be asked', async () => {
    const [app, helper] = makeDuplex();
    const answers: string[] = [];
    const world = helperWorld(async (_request, { askChangedSince }) => {
      answers.push(await askChangedSince(question));
      return completed;
    });
    const heard = listener({ askChangedSince: () => Promise.reject(new Error('no terminal')) });
    const talking = converse({ channel: app, request: disableUdp, listener: heard, timeoutMs: 60_000 });
    await serve(helper, 1, world);
    await talking;
    expect(answers).toEqual(['leave-open']);
  });

  it('is cancelled on request, and the helper says how that went', async () => {
    const [app, helper] = makeDuplex();
    const stop = new AbortController();
    const world = helperWorld(async (_request, { signal, onEvent }) => {
      onEvent(accepted);
      await untilAborted(signal);
      return rolledBack;
    });
    const heard = listener({ onEvent: () => stop.abort(), signal: stop.signal });
    const talking = converse({ channel: app, request: disableUdp, listener: heard, timeoutMs: 60_000 });
    expect(await serve(helper, 1, world)).toBe('done');
    expect(await talking).toEqual({ how: 'outcome', outcome: rolledBack });
    expect(world.records).toContainEqual({ what: 'cancelled', because: 'asked' });
  });
});

describe('the helper', () => {
  it('takes back what it began when the connection is lost, and only then ends', async () => {
    const [app, helper] = makeDuplex();
    let takenBack = false;
    const world = helperWorld(async (_request, { signal, askChangedSince }) => {
      const answer = askChangedSince(question);
      void app.close();
      await untilAborted(signal);
      expect(await answer).toBe('leave-open');
      takenBack = true;
      return rolledBack;
    });
    const talking = converse({
      channel: app,
      request: disableUdp,
      listener: listener({ askChangedSince: () => new Promise(() => undefined) }),
      timeoutMs: 60_000,
    });
    expect(await serve(helper, 1, world)).toBe('done');
    expect(takenBack).toBe(true);
    expect(await talking).toEqual({ how: 'connection-lost' });
    expect(world.records).toContainEqual({ what: 'cancelled', because: 'connection-lost' });
  });

  it('takes back what does not end in time', async () => {
    const [app, helper] = makeDuplex();
    const world = helperWorld(
      async (_request, { signal }) => {
        await untilAborted(signal);
        return rolledBack;
      },
      { workMs: 10 },
    );
    const talking = converse({ channel: app, request: disableUdp, listener: listener(), timeoutMs: 60_000 });
    await serve(helper, 1, world);
    expect(await talking).toEqual({ how: 'outcome', outcome: rolledBack });
    expect(world.records).toContainEqual({ what: 'cancelled', because: 'time-is-up' });
  });

  it('goes on without an answer that does not come in time', async () => {
    const [app, helper] = makeDuplex();
    const answers: string[] = [];
    const world = helperWorld(
      async (_request, { askChangedSince }) => {
        answers.push(await askChangedSince(question));
        return completed;
      },
      { answerMs: 10 },
    );
    const silent = listener({ askChangedSince: () => new Promise(() => undefined) });
    const talking = converse({ channel: app, request: disableUdp, listener: silent, timeoutMs: 60_000 });
    await serve(helper, 1, world);
    expect((await talking).how).toBe('outcome');
    expect(answers).toEqual(['leave-open']);
  });

  it('ends when nothing is asked in time, and when nobody reads its last word', async () => {
    const [, idle] = makeDuplex();
    expect(await serve(idle, 1, helperWorld(undefined, { requestMs: 10, farewellMs: 10 }))).toBe(
      'no-request',
    );
    const [app, helper] = makeDuplex();
    await app.write(encodeMessage({ message: 'request', request: disableUdp }, 65_536)!);
    expect(await serve(helper, 1, helperWorld(undefined, { farewellMs: 10 }))).toBe('done');
  });

  it('runs nothing for another version, and tells its own', async () => {
    const [app, helper] = makeDuplex();
    const world = helperWorld(() => Promise.reject(new Error('must not run')));
    const serving = serve(helper, 2, world);
    const [hello] = new MessageReader(fromHelperSchema, 65_536).push((await app.read())!);
    expect(hello).toMatchObject({ message: { message: 'hello', protocol: 1 } });
    await app.close();
    expect(await serving).toBe('wrong-version');
    expect(world.records).toEqual([]);
  });

  it('says that a fault of ours ended it', async () => {
    const [app, helper] = makeDuplex();
    const world = helperWorld(() => Promise.reject(new Error('a bug')));
    const talking = converse({ channel: app, request: disableUdp, listener: listener(), timeoutMs: 60_000 });
    expect(await serve(helper, 1, world)).toBe('done');
    expect(await talking).toMatchObject({ how: 'outcome', outcome: { outcome: 'lost-sight' } });
  });

  it('tells an outcome that is too long in short', async () => {
    const [app, helper] = makeDuplex();
    const lost = Array.from({ length: 1000 }, () => 'x'.repeat(8000));
    const world = helperWorld(() => Promise.resolve({ ...rolledBack, lost }));
    const talking = converse({ channel: app, request: disableUdp, listener: listener(), timeoutMs: 60_000 });
    await serve(helper, 1, world);
    expect(await talking).toMatchObject({ how: 'outcome', outcome: { outcome: 'lost-sight' } });
  });

  it('refuses a plan with a field too many, and logs it', async () => {
    const [app, helper] = makeDuplex();
    const world = helperWorld(() => Promise.reject(new Error('must not run')));
    await app.write(
      encodeMessage({ message: 'request', request: { ...disableUdp, command: 'calc.exe' } }, 65_536)!,
    );
    const serving = serve(helper, 1, world);
    while ((await app.read()) !== null) if (app.peer!.sent.length === 2) await app.close();
    expect(await serving).toBe('refused');
    expect(world.records).toEqual([{ what: 'refused', refusal: 'not-a-message' }]);
  });
});

it('whoever asks does not wait for ever', async () => {
  const [app, helper] = makeDuplex();
  const talking = converse({ channel: app, request: disableUdp, listener: listener(), timeoutMs: 10 });
  expect(await talking).toEqual({ how: 'not-begun' });
  expect(await helper.read()).toBeNull();
});
