import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { openGate } from '../../../src/main/ipc/gate.ts';
import { exceedsSize } from '../../../src/main/ipc/payload-size.ts';
import { isOurs } from '../../../src/main/ipc/sender.ts';
import { requestNames } from '../../../src/shared/ipc/names.ts';
import type { Handlers } from '../../../src/shared/ipc/sides.ts';

/** As much of one of Electron's objects as is looked at. */
const partOf = <Whole>(part: Partial<Whole>): Whole => part as Whole;

const mainFrame = partOf<WebFrameMain>({ url: 'app://rdp-troubleshooter/index.html', parent: null });
const window = partOf<WebContents>({ mainFrame });

describe('the sender', () => {
  it.each([
    ['our page', { sender: window, senderFrame: mainFrame }, window, true],
    ['no window', { sender: window, senderFrame: mainFrame }, null, false],
    ['another window', { sender: partOf<WebContents>({ mainFrame }), senderFrame: mainFrame }, window, false],
    ['a frame that has gone', { sender: window, senderFrame: null }, window, false],
    [
      'a frame inside the page',
      { sender: window, senderFrame: partOf<WebFrameMain>({ url: mainFrame.url, parent: mainFrame }) },
      window,
      false,
    ],
  ])('%s: %s', (_what, event, known, expected) => {
    expect(isOurs(event, known)).toBe(expected);
  });

  it.each([
    'app://rdp-troubleshooter/preview/0123456789abcdef0123456789abcdef',
    'app://elsewhere/index.html',
    'https://rdp-troubleshooter/index.html',
    'about:blank',
    'data:text/html,x',
    '',
  ])('no page at %s', (url) => {
    const frame = partOf<WebFrameMain>({ url, parent: null });
    const other = partOf<WebContents>({ mainFrame: frame });
    expect(isOurs({ sender: other, senderFrame: frame }, other)).toBe(false);
  });
});

describe('the gate', () => {
  function open(isKnown: boolean, settingsRead: Handlers['settings/read']) {
    const channels = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>>();
    const seen: unknown[] = [];
    openGate({
      ipcMain: { handle: (channel, listener) => void channels.set(channel, listener as never) },
      handlers: { 'settings/read': settingsRead } as Handlers,
      isOurs: () => isKnown,
      onRefused: (name, why) => seen.push([name, why]),
      onFault: (name) => seen.push([name, 'fault']),
    });
    const ask = (...args: unknown[]) => channels.get('settings/read')!({} as IpcMainInvokeEvent, ...args);
    return { channels, seen, ask };
  }

  it('opens exactly the channels of the schema', () => {
    const { channels } = open(true, () => Promise.reject(new Error()));
    expect([...channels.keys()]).toStrictEqual([...requestNames]);
  });

  it('refuses a stranger before it looks at anything', async () => {
    const { ask, seen } = open(false, () => Promise.reject(new Error()));
    expect(await ask({})).toMatchObject({ ok: false, failure: { code: 'refused-sender' } });
    expect(seen).toStrictEqual([['settings/read', 'refused-sender']]);
  });

  it('refuses more than one payload, and none', async () => {
    const { ask } = open(true, () => Promise.reject(new Error()));
    expect(await ask()).toMatchObject({ failure: { code: 'invalid-request' } });
    expect(await ask({}, {})).toMatchObject({ failure: { code: 'invalid-request' } });
  });

  it('makes an answer of a fault, and tells nothing of it', async () => {
    const { ask, seen } = open(true, () => Promise.reject(new Error('secret')));
    const answer = await ask({});
    expect(answer).toMatchObject({ ok: false, failure: { code: 'fault' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(seen).toStrictEqual([['settings/read', 'fault']]);
  });
});

describe('the size of a payload', () => {
  it.each([
    ['a text', 'x'.repeat(99), false],
    ['a longer text', 'x'.repeat(100), true],
    ['many values', Array.from({ length: 100 }, () => 0), true],
    ['long names', { ['x'.repeat(200)]: 0 }, true],
    ['a Map', new Map(), true],
    ['a Date', new Date(0), true],
    ['bytes', new Uint8Array(1), true],
    ['a big integer', 1n, true],
    ['nothing', undefined, false],
  ])('%s', (_what, payload, expected) => {
    expect(exceedsSize(payload, 100)).toBe(expected);
  });

  it('is told of a circle and of a hundred thousand levels', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(exceedsSize(circle, 1000)).toBe(true);
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(exceedsSize(deep, 1000)).toBe(true);
  });
});
