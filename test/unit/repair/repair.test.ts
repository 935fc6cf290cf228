import { describe, expect, it } from 'vitest';
import { makePracticeComputer } from '../../../src/practice-computer/practice-computer.ts';
import type { PracticeOptions } from '../../../src/practice-computer/practice-computer.ts';
import type { PracticeDocument } from '../../../src/practice-computer/practice-document.ts';
import { readHistory } from '../../../src/repair/history.ts';
import { repair } from '../../../src/repair/repair.ts';
import type { Consent } from '../../../src/repair/repair-world.ts';
import { repairOutcomeSchema } from '../../../src/shared/repair/repair-outcome.ts';
import type { RepairOutcome } from '../../../src/shared/repair/repair-outcome.ts';
import type { FixStep, RepairRequest } from '../../../src/shared/repair/repair-request.ts';
import { recordedComputer, watcher } from './support/practice.ts';
import type { Watcher } from './support/practice.ts';

const udpOff: FixStep = { fix: 'disable-udp', parameters: {} };
const forget: FixStep = { fix: 'forget-pinned-certificate', parameters: { host: 'server01' } };
const connect: FixStep = { fix: 'connect-by-address', parameters: { address: '192.0.2.10', port: 3389 } };
const last: RepairRequest = { request: 'undo', selection: { undo: 'last' } };
const everything: RepairRequest = { request: 'undo', selection: { undo: 'everything' } };

function computer(options: Partial<PracticeOptions> = {}, document = recordedComputer('udp-at-wrong-key')) {
  const practice = makePracticeComputer(document, options);
  const run = async (
    request: RepairRequest,
    listener: Watcher = watcher(),
    consent: Consent = 'may-ask',
  ): Promise<RepairOutcome> => {
    const outcome = await repair(request, practice.world, listener, consent);
    expect(repairOutcomeSchema.parse(outcome)).toEqual(outcome);
    return outcome;
  };
  const apply = (steps: readonly FixStep[], returnsAt: string | null = null, listener?: Watcher) =>
    run({ request: 'apply', steps: [...steps], returnsAt }, listener);
  return { ...practice, before: structuredClone(practice.state.document), run, apply };
}

function withPolicy(policy: PracticeDocument['policy']): PracticeDocument {
  return { ...recordedComputer('udp-at-wrong-key'), ...(policy === undefined ? {} : { policy }) };
}
const open = { state: 'read', allowedFixes: null, blockedFixes: [], allowUndo: true } as const;

describe('a fix', () => {
  it('is told step by step', async () => {
    const { apply } = computer();
    const listener = watcher();
    await apply([udpOff], null, listener);
    expect(listener.events.map(({ type }) => type)).toEqual([
      'accepted',
      'step-started',
      ...Array.from({ length: 6 }, () => 'progress'),
      'step-finished',
    ]);
  });

  it('is refused where it would change nothing, with the reason', async () => {
    const { apply, state } = computer();
    await apply([udpOff]);
    const settled = state.document;
    expect(await apply([udpOff])).toEqual({
      outcome: 'not-done',
      reason: 'not-applicable',
      applicability: 'nothing-to-change',
      message: 'Switch UDP off for Remote Desktop: UDP is switched off on this computer already.',
    });
    expect(state.document).toBe(settled);
  });

  it('that needs an administrator waits for the question to be allowed', async () => {
    const { run, state, before } = computer();
    const request = { request: 'apply', steps: [udpOff], returnsAt: null } as const;
    expect(await run(request, watcher(), 'do-not-ask')).toMatchObject({ reason: 'needs-elevation' });
    expect(state.document).toEqual(before);
  });

  it('that is cancelled before it begins changes nothing', async () => {
    const { apply, state, before } = computer();
    const listener = watcher('leave-open', AbortSignal.abort());
    expect(await apply([udpOff], null, listener)).toMatchObject({
      outcome: 'rolled-back',
      because: { failure: 'cancelled' },
    });
    expect(state.document).toEqual(before);
  });

  it('by which Remote Desktop is started changes nothing and leaves no history', async () => {
    const { apply, state, before, connections, world } = computer();
    expect(await apply([connect])).toMatchObject({ outcome: 'connection-started' });
    expect(connections).toEqual(['full address:s:192.0.2.10:3389\r\nauthentication level:i:2\r\n']);
    expect(state.document).toEqual(before);
    expect((await readHistory(world)).plans).toEqual([]);
  });
});

describe('fixes of both scopes', () => {
  it('make two plans, and the connection comes last', async () => {
    const { apply, run, state, before, connections, world } = computer();
    const outcome = await apply([connect, udpOff, forget]);
    expect(outcome).toMatchObject({ outcome: 'completed', planIds: { length: 2 }, entryIds: { length: 2 } });
    expect(connections).toHaveLength(1);
    expect((await readHistory(world)).plans.map(({ scope }) => scope).toSorted()).toEqual([
      'machine',
      'user',
    ]);
    expect(await run(everything)).toMatchObject({ outcome: 'undone', entryIds: { length: 2 } });
    expect(state.document).toEqual(before);
  });

  it('are none of them carried out when the prompt is declined', async () => {
    const { apply, state, before, connections } = computer({ consent: 'declined' });
    expect(await apply([connect, forget, udpOff])).toMatchObject({
      outcome: 'not-done',
      reason: 'declined',
      message:
        'The prompt was answered with no, so nothing was changed. What was changed for this user before is taken back too.',
    });
    expect(state.document).toEqual(before);
    expect(connections).toEqual([]);
  });

  it('are refused before anybody is asked when one of them does not apply', async () => {
    const { apply, run, state } = computer({ consent: 'declined' });
    const { document } = state;
    const tls: FixStep = { fix: 'enable-client-tls', parameters: {} };
    expect(await apply([forget, tls])).toMatchObject({ reason: 'not-applicable' });
    expect(state.document).toBe(document);
    expect(await run(last)).toMatchObject({ reason: 'nothing-to-undo' });
  });
});

describe('a policy', () => {
  it.each([
    ['blocks a fix', { ...open, blockedFixes: ['disable-udp'] }],
    ['allows others only', { ...open, allowedFixes: ['flush-dns-cache'] }],
    ['allows and blocks it', { ...open, allowedFixes: ['disable-udp'], blockedFixes: [' Disable-UDP '] }],
    ['allows nothing', { ...open, allowedFixes: [] }],
  ] as const)('that %s is kept', async (_what, policy) => {
    const { apply, state, before } = computer({ consent: 'declined' }, withPolicy(policy));
    expect(await apply([udpOff])).toMatchObject({ outcome: 'not-done', reason: 'blocked-by-policy' });
    expect(await apply([forget, udpOff])).toMatchObject({ reason: 'blocked-by-policy' });
    expect(state.document).toEqual(before);
  });

  it('that allows it among others lets it through', async () => {
    const { apply } = computer({}, withPolicy({ ...open, allowedFixes: ['disable-udp'] }));
    expect(await apply([udpOff])).toMatchObject({ outcome: 'completed' });
  });

  it('that cannot be read allows nothing', async () => {
    const { apply, run } = computer({}, withPolicy({ state: 'unreadable', message: 'It is damaged.' }));
    const refused = {
      reason: 'policy-unreadable',
      message: 'It is damaged. Ask whoever manages this computer.',
    };
    expect(await apply([udpOff])).toMatchObject(refused);
    expect(await run(last)).toMatchObject(refused);
  });

  it('against undo keeps a person from it, and no fix from its time or from being put right', async () => {
    let now = new Date('2026-11-21T08:00:00.000Z');
    const { apply, run, state, before } = computer(
      { now: () => now },
      withPolicy({ ...open, allowUndo: false }),
    );
    await apply([udpOff], '2026-11-21T09:00:00.000Z');
    expect(await run(last)).toMatchObject({ reason: 'blocked-by-policy' });
    now = new Date('2026-11-21T09:00:00.000Z');
    expect(await run({ request: 'undo-due' })).toMatchObject({ outcome: 'undone' });
    expect(state.document).toEqual(before);
  });
});

describe('an undo', () => {
  it('of the last plan finds it in whichever journal it is', async () => {
    let minute = 0;
    const { apply, run, world } = computer({ now: () => new Date(Date.UTC(2026, 10, 21, 8, (minute += 1))) });
    await apply([udpOff]);
    await apply([forget]);
    await run(last);
    const statuses = async () =>
      Object.fromEntries(
        (await readHistory(world)).plans.flatMap(({ entries }) =>
          entries.map(({ fix, status }) => [fix, status]),
        ),
      );
    expect(await statuses()).toEqual({ 'disable-udp': 'applied', 'forget-pinned-certificate': 'undone' });
    await run(last);
    expect(await statuses()).toEqual({ 'disable-udp': 'undone', 'forget-pinned-certificate': 'undone' });
    expect(await run(last)).toMatchObject({ reason: 'nothing-to-undo' });
  });

  it('of the last plan passes by what leaves nothing to undo', async () => {
    let minute = 0;
    const { apply, run, state, before } = computer({
      now: () => new Date(Date.UTC(2026, 10, 21, 8, (minute += 1))),
    });
    await apply([udpOff]);
    await apply([{ fix: 'flush-dns-cache', parameters: {} }]);
    await run(last);
    expect(state.document).toEqual(before);
  });

  it('of one entry or one plan leaves the others', async () => {
    const { apply, run, state } = computer();
    const first = await apply([forget]);
    const second = await apply([udpOff]);
    if (first.outcome !== 'completed' || second.outcome !== 'completed') throw new Error('not applied');
    expect(
      await run({ request: 'undo', selection: { undo: 'entry', entryId: second.entryIds[0]! } }),
    ).toMatchObject({ outcome: 'undone', entryIds: second.entryIds });
    expect(state.read('udpPolicy')?.parentKey).toBe(1);
    expect(state.read('pinnedCertificates')?.pins).toEqual([]);
    await run({ request: 'undo', selection: { undo: 'plan', planId: first.planIds[0]! } });
    expect(state.read('pinnedCertificates')?.pins).toHaveLength(1);
    const nowhere = '0123456789abcdef';
    expect(await run({ request: 'undo', selection: { undo: 'entry', entryId: nowhere } })).toMatchObject({
      reason: 'unknown-entry',
    });
  });

  it('of both scopes without an administrator says that half of it is left', async () => {
    const { apply, run, state } = computer();
    await apply([forget, udpOff]);
    const outcome = await run(everything, watcher(), 'do-not-ask');
    expect(outcome).toMatchObject({ outcome: 'partly-undone', entryIds: { length: 1 } });
    expect(outcome.message).toContain('needs the rights of an administrator');
    expect(state.read('udpPolicy')?.clientPolicy).toBe(1);
  });

  it.each(['leave-open', 'keep', 'restore'] as const)(
    'asks about what was changed since, and does what the answer says: %s',
    async (answer) => {
      const { apply, run, state, before, world } = computer();
      await apply([udpOff]);
      await state.write('udpPolicy', { ...state.read('udpPolicy')!, clientPolicy: 7 });
      const [change] = (await readHistory(world)).plans[0]!.entries[0]!.changes;
      expect(change).toMatchObject({ state: 'changed-since', left: '1', now: '7' });

      const listener = watcher(answer);
      const outcome = await run(last, listener);
      expect(listener.questions).toMatchObject([{ before: 'not there', left: '1', found: '7' }]);
      const restored = before.client.udpPolicy;
      if (answer === 'restore') {
        expect(outcome.outcome).toBe('undone');
        expect(state.document.client.udpPolicy).toEqual(restored);
      } else {
        expect(outcome.outcome).toBe(answer === 'keep' ? 'undone' : 'partly-undone');
        expect(state.read('udpPolicy')).toMatchObject({ clientPolicy: 7, parentKey: 1 });
      }
    },
  );

  it('tells what it could not bring back', async () => {
    const { apply, run } = computer({}, recordedComputer('stale-credentials'));
    await apply([{ fix: 'clear-saved-credentials', parameters: { of: 'target', host: 'server01' } }]);
    const outcome = await run(last);
    expect(outcome).toMatchObject({ outcome: 'undone', lost: { length: 1 } });
    expect(outcome.message).toContain('the next connection asks for it again');
  });
});

describe('a fix for a time', () => {
  it('is due when the time is up, and not before', async () => {
    let now = new Date('2026-11-21T08:00:00.000Z');
    const { apply, run, state, before, world } = computer({ now: () => now });
    await apply([udpOff, forget], '2026-11-21T09:00:00.000Z');
    expect(await run({ request: 'undo-due' })).toMatchObject({ outcome: 'nothing-to-do' });
    expect((await readHistory(world)).plans[0]).toMatchObject({ isDue: false });
    now = new Date('2026-11-21T09:00:00.001Z');
    expect((await readHistory(world)).plans[0]).toMatchObject({
      isDue: true,
      returnsAt: '2026-11-21T09:00:00.000Z',
    });
    expect(await run({ request: 'undo-due' })).toMatchObject({ outcome: 'undone', entryIds: { length: 2 } });
    expect(state.document).toEqual(before);
    expect((await readHistory(world)).plans[0]).toMatchObject({ isDue: false, returnsAt: null });
  });
});
