import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { makePracticeComputer } from '../../../src/practice-computer/practice-computer.ts';
import { readHistory } from '../../../src/repair/history.ts';
import { repair } from '../../../src/repair/repair.ts';
import type { FixStep } from '../../../src/shared/repair/repair-request.ts';
import { cutShort } from './support/cut-short.ts';
import { recordedComputer, watcher } from './support/practice.ts';

const udpOff: FixStep = { fix: 'disable-udp', parameters: {} };
const apply = { request: 'apply', steps: [udpOff], returnsAt: null } as const;

class PowerCut extends Error {}

let journalFolder = '';
beforeEach(() => {
  journalFolder = mkdtempSync(join(tmpdir(), 'rdp-repair-'));
});
afterEach(() => {
  rmSync(journalFolder, { recursive: true });
});

describe('after a power cut in the middle of a fix', () => {
  async function interrupted() {
    const computer = makePracticeComputer(recordedComputer('udp-at-wrong-key'), { journalFolder });
    const before = structuredClone(computer.state.document);
    await cutShort(computer.world);
    return { ...computer, before };
  }

  it('the history says so, and nothing new begins', async () => {
    const { world, state } = await interrupted();
    expect((await readHistory(world)).unfinished).toEqual([
      {
        scope: 'machine',
        message: '“Switch UDP off for Remote Desktop” was cut short, or is being carried out right now.',
      },
    ]);
    const { document } = state;
    expect(await repair(apply, world, watcher(), 'may-ask')).toMatchObject({ reason: 'unfinished-work' });
    expect(state.document).toBe(document);
  });

  it('a recovery leads back to the start, and then everything goes on', async () => {
    const { world, state, before } = await interrupted();
    const listener = watcher();
    expect(await repair({ request: 'recover' }, world, listener, 'may-ask')).toMatchObject({
      outcome: 'recovered',
    });
    expect(listener.events.map(({ type }) => type)).toEqual(['rolling-back', 'progress', 'rolled-back']);
    expect(state.document).toEqual(before);
    expect(await repair({ request: 'recover' }, world, watcher(), 'may-ask')).toMatchObject({
      outcome: 'nothing-to-do',
    });
    expect(await repair(apply, world, watcher(), 'may-ask')).toMatchObject({ outcome: 'completed' });
  });
});

describe('what goes wrong', () => {
  it('is taken back, in both scopes', async () => {
    let saves = 0;
    const computer = makePracticeComputer(recordedComputer('udp-at-wrong-key'), {
      journalFolder,
      save: () => ((saves += 1) === 3 ? Promise.reject(new PowerCut('no more disk')) : Promise.resolve()),
    });
    const before = structuredClone(computer.state.document);
    const forget: FixStep = { fix: 'forget-pinned-certificate', parameters: { host: 'server01' } };
    const outcome = await repair(
      { request: 'apply', steps: [udpOff, forget], returnsAt: null },
      computer.world,
      watcher(),
      'may-ask',
    );
    expect(outcome).toMatchObject({
      outcome: 'rolled-back',
      because: { failure: 'operation', fix: 'disable-udp', stage: 'apply', problem: 'fault' },
      planIds: { length: 2 },
    });
    expect(computer.state.document).toEqual(before);
  });

  it('such as another program that holds the journal is said, and nothing is changed', async () => {
    const { world, state } = makePracticeComputer(recordedComputer('udp-at-wrong-key'), { journalFolder });
    const held = await openJournal(world.machine.place, world.machine.journalWorld);
    if (!held.ok) throw new Error(held.problem.problem);
    const { document } = state;
    expect(await repair(apply, world, watcher(), 'may-ask')).toMatchObject({
      reason: 'journal',
      journalProblem: 'busy',
    });
    expect(state.document).toBe(document);
    await held.journal.close();
    expect(await repair(apply, world, watcher(), 'may-ask')).toMatchObject({ outcome: 'completed' });
  });
});
