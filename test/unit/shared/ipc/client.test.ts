import { describe, expect, it } from 'vitest';
import { makeClient } from '../../../../src/shared/ipc/client.ts';
import { eventNames, requestNames } from '../../../../src/shared/ipc/names.ts';
import { events, requests } from '../../../../src/shared/ipc/schema.ts';
import { defaultSettings } from '../../../../src/shared/ipc/settings.ts';
import type { Bridge } from '../../../../src/shared/ipc/sides.ts';

/** A bridge whose main process answers everything with the same, and tells what it is told to. */
function fakeBridge(answer: () => Promise<unknown>) {
  const listeners = new Map<string, (payload: unknown) => void>();
  const asked: unknown[] = [];
  const bridge: Bridge = {
    request: (name, payload) => {
      asked.push([name, payload]);
      return answer();
    },
    subscribe: (name, listener) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  };
  return {
    client: makeClient(bridge),
    asked,
    tell: (name: string, payload: unknown) => listeners.get(name)?.(payload),
  };
}

describe('the schema', () => {
  it('has exactly the names that the preload lets through', () => {
    expect(Object.keys(requests)).toStrictEqual([...requestNames]);
    expect(Object.keys(events)).toStrictEqual([...eventNames]);
  });
});

describe("the interface's client", () => {
  it('hands on an answer that fits', async () => {
    const { client, asked } = fakeBridge(() => Promise.resolve({ ok: true, value: defaultSettings }));
    expect(await client.request('settings/read', {})).toStrictEqual({ ok: true, value: defaultSettings });
    expect(asked).toStrictEqual([['settings/read', {}]]);
  });

  it('hands on a failure', async () => {
    const failure = { code: 'busy', message: 'A check is running.' };
    const { client } = fakeBridge(() => Promise.resolve({ ok: false, failure }));
    expect(await client.request('settings/read', {})).toStrictEqual({ ok: false, failure });
  });

  it.each([
    ['nothing', undefined],
    ['another value', { ok: true, value: { ...defaultSettings, theme: 'pink' } }],
    ['an unknown failure', { ok: false, failure: { code: 'odd', message: '' } }],
    ['a failure without bounds', { ok: false, failure: { code: 'busy', message: 'x'.repeat(8193) } }],
  ])('does not let %s through', async (_what, answer) => {
    const { client } = fakeBridge(() => Promise.resolve(answer));
    expect(await client.request('settings/read', {})).toMatchObject({
      ok: false,
      failure: { code: 'invalid-response' },
    });
  });

  it('makes an answer of a request that failed on the way', async () => {
    const { client } = fakeBridge(() => Promise.reject(new Error('no handler')));
    expect(await client.request('settings/read', {})).toMatchObject({
      ok: false,
      failure: { code: 'fault' },
    });
  });

  it('tells events that fit, and no others', () => {
    const { client, tell } = fakeBridge(() => Promise.resolve(undefined));
    const told: unknown[] = [];
    const end = client.subscribe('launch/requested', (payload) => told.push(payload));
    const launch = { kind: 'target', from: 'link', target: 'server01:3389', note: null };
    tell('launch/requested', { launch });
    tell('launch/requested', { launch: { ...launch, from: 'nowhere' } });
    end();
    tell('launch/requested', { launch });
    expect(told).toStrictEqual([{ launch }]);
  });
});
