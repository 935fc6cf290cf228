import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBeforehand } from '../../../src/check/last-attempt.ts';
import type { ClientEvent } from '../../../src/shared/client-facts/event-log.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import { unread } from '../catalog/support/client-facts.ts';

let second = 0;
function event(eventId: number, activityId: string, value?: string): ClientEvent {
  second += 1;
  const data = value === undefined ? [] : [{ name: 'Value', value }];
  return {
    eventId,
    recordedAt: new Date(Date.UTC(2026, 10, 20, 8, 0, second)).toISOString(),
    activityId,
    data,
  };
}

/** An attempt: its start, and its end by a reason or in a session. */
function attempt(host: string, end: number | 'in-session'): ClientEvent[] {
  const id = `${host}-${second}`;
  return [event(1024, id, host), end === 'in-session' ? event(1027, id) : event(1026, id, String(end))];
}

const read = <Value>(value: Value) => ({ state: 'read' as const, value, durationMs: 1 });

function known(
  events: readonly ClientEvent[],
  recent: readonly string[] = [],
  userNames: readonly { host: string; userName: string }[] = [],
) {
  return knownBeforehand({
    eventLog: read({ enabled: true, events: [...events] }),
    recentTargets: read({ recent: [...recent], userNames: [...userNames] }),
  });
}

describe('the last attempt that failed', () => {
  it('is told with its time and code, the extended code never being written down', () => {
    const events = attempt('server01', 0x904);
    expect(known(events).lastFailed).toEqual({
      host: 'server01',
      port: null,
      at: events[1]?.recordedAt,
      code: 0x904,
      extendedCode: null,
      wasConnected: false,
    });
  });

  it('is the later of two', () => {
    const events = [...attempt('one', 264), ...attempt('two', 516)];
    expect(known(events).lastFailed).toMatchObject({ host: 'two', code: 516 });
  });

  it('has the port of the entry that was used last for this host', () => {
    const recent = ['other:1', 'SERVER01:3390', 'server01:3391'];
    expect(known(attempt('server01', 0x904), recent).lastFailed).toMatchObject({ port: 3390 });
    expect(known(attempt('server01', 0x904), ['server01', 'server01:3391']).lastFailed).toMatchObject({
      port: null,
    });
    expect(known(attempt('2001:db8::1', 0x904), ['[2001:db8::1]:3390']).lastFailed).toMatchObject({
      host: '2001:db8::1',
      port: 3390,
    });
  });

  it('no longer counts when a later one to the same computer succeeded', () => {
    const events = [...attempt('one', 264), ...attempt('two', 516), ...attempt('TWO.', 'in-session')];
    expect(known(events).lastFailed).toMatchObject({ host: 'one' });
    expect(known(attempt('one', 'in-session')).lastFailed).toBeNull();
  });

  it('counts when an earlier one succeeded, also where the connection was cut off', () => {
    const earlier = attempt('one', 'in-session');
    const id = 'cut';
    const cut = [event(1024, id, 'one'), event(1027, id), event(1026, id, '2308')];
    expect(known([...earlier, ...cut]).lastFailed).toMatchObject({
      host: 'one',
      code: 2308,
      wasConnected: true,
    });
  });

  it.each([1, 2, 3])('is not one that ended with %i, as people end them', (reason) => {
    expect(known(attempt('one', reason)).lastFailed).toBeNull();
  });

  it('is not a virtual computer that a program connected to by its identifier', () => {
    const events = [...attempt('one', 264), ...attempt('29A7892D-8743-4A3F-85E3-06FE9D7977B4', 516)];
    expect(known(events).lastFailed).toMatchObject({ host: 'one' });
  });

  it('is not told where the log could not be read', () => {
    const { lastFailed, recent } = knownBeforehand({
      eventLog: unread('missing-on-this-edition', 15_007),
      recentTargets: read({ recent: ['one'], userNames: [] }),
    });
    expect([lastFailed, recent]).toEqual([null, [{ target: 'one', userName: null }]]);
  });
});

describe('recent targets', () => {
  it('come in the order of use, each once, with the user name of their host', () => {
    const userNames = [
      { host: 'server01', userName: String.raw`CONTOSO\eva` },
      { host: 'elsewhere', userName: 'adam' },
    ];
    expect(known([], ['server02', 'server01:3390', 'SERVER02'], userNames).recent).toEqual([
      { target: 'server02', userName: null },
      { target: 'server01:3390', userName: String.raw`CONTOSO\eva` },
      { target: 'server01', userName: String.raw`CONTOSO\eva` },
      { target: 'elsewhere', userName: 'adam' },
    ]);
  });

  it('are none where they could not be read', () => {
    const eventLog = read({ enabled: true, events: [] });
    expect(knownBeforehand({ eventLog, recentTargets: unread('access-denied', 5) }).recent).toEqual([]);
  });

  it('can all be typed, whatever the registry and the log hold', () => {
    const host = fc.oneof(
      fc.string(),
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.ipV6().map((address) => `[${address}]:3390`),
      fc.uuid(),
    );
    fc.assert(
      fc.property(fc.array(host, { maxLength: 30 }), fc.array(host, { maxLength: 5 }), (recent, hosts) => {
        const { recent: found, lastFailed } = known(
          hosts.flatMap((one) => attempt(one, 0x904)),
          recent,
        );
        expect(found.length).toBeLessThanOrEqual(20);
        for (const { target } of found) expect(parseTarget(target)).toMatchObject({ ok: true });
        if (lastFailed !== null) {
          const { host: name } = lastFailed;
          expect(parseTarget(name.includes(':') ? `[${name}]` : name)).toMatchObject({ ok: true });
        }
      }),
    );
  });
});
