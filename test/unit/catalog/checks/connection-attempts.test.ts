import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttempts } from '../../../../src/catalog/checks/support/connection-attempts.ts';
import type { ClientEvent } from '../../../../src/shared/client-facts/event-log.ts';

function event(
  eventId: number,
  second: number,
  activityId: string | null,
  data: Readonly<Record<string, string>> = {},
): ClientEvent {
  const recordedAt = new Date(Date.UTC(2026, 10, 20, 8, 0, second)).toISOString();
  return {
    eventId,
    recordedAt,
    activityId,
    data: Object.entries(data).map(([name, value]) => ({ name, value })),
  };
}

describe('findAttempts', () => {
  it('keeps attempts that run side by side apart, the latest first', () => {
    const attempts = findAttempts([
      event(1024, 1, 'a', { Name: 'Server Name', Value: 'one' }),
      event(1024, 2, 'b', { Name: 'Server Name', Value: 'two' }),
      event(1026, 3, 'a', { Name: 'Disconnect Reason', Value: '516' }),
      event(1027, 4, 'b'),
    ]);
    expect(attempts).toMatchObject([
      { host: 'two', outcome: 'connected', phase: 'session', reasonCode: null },
      { host: 'one', outcome: 'failed', phase: 'tcp', reasonCode: 516 },
    ]);
  });

  it('counts events without an activity to the attempt that began last', () => {
    const attempts = findAttempts([
      event(1024, 1, null, { Value: 'one' }),
      event(1026, 2, null, { Value: '264' }),
      event(1024, 3, null, { Value: 'two' }),
      event(1026, 4, null, { Value: '1' }),
    ]);
    expect(attempts.map(({ host, outcome }) => [host, outcome])).toEqual([
      ['two', 'closed-by-user'],
      ['one', 'failed'],
    ]);
  });

  it('begins a new attempt when one activity connects again', () => {
    const begin = { Value: 'one' };
    expect(findAttempts([event(1024, 1, 'a', begin), event(1024, 2, 'a', begin)])).toHaveLength(2);
  });

  it('reads the state that TLS had reached', () => {
    const [attempt] = findAttempts([
      event(1024, 1, 'a', { Value: 'one' }),
      event(226, 2, 'a', {
        First: 'RDPClient_SSL',
        Second: 'TsSslStateHandshakeInProgress',
        Third: 'TsSslStateDisconnecting',
        Fourth: 'TsSslEventStartHandshakeFailed',
      }),
    ]);
    expect(attempt).toMatchObject({
      outcome: 'failed',
      phase: 'tls',
      failedState: 'TsSslStateHandshakeInProgress',
    });
  });

  it.each([
    [1007, 'name'],
    [1009, 'nla'],
  ])('takes event %i for a failure by itself', (eventId, phase) => {
    const [attempt] = findAttempts([event(1024, 1, 'a', { Value: 'one' }), event(eventId, 2, 'a')]);
    expect(attempt).toMatchObject({ outcome: 'failed', phase, reasonCode: null });
  });

  it.each(['', '-1', '0x904', '99999999999', '4294967296'])('takes %j for no reason', (value) => {
    const [attempt] = findAttempts([event(1026, 1, 'a', { Value: value })]);
    expect(attempt).toMatchObject({ reasonCode: null, outcome: 'unfinished' });
  });

  it('gives every event to exactly one attempt, whatever the log holds', () => {
    const events = fc.array(
      fc.record({
        eventId: fc.constantFrom(226, 1024, 1025, 1026, 1027, 1028, 1105),
        second: fc.nat(59),
        activityId: fc.constantFrom(null, 'a', 'b'),
        value: fc.string(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const attempts = findAttempts(
          list.map(({ eventId, second, activityId, value }) =>
            event(eventId, second, activityId, { Value: value }),
          ),
        );
        const begun = list.filter(({ eventId }) => eventId === 1024).length;
        expect(attempts.length).toBeGreaterThanOrEqual(begun);
        expect(attempts.length).toBeLessThanOrEqual(list.length);
        expect(attempts.length > 0).toBe(list.length > 0);
      }),
    );
  });
});
