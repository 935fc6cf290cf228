import { describe, expect, it } from 'vitest';
import { encodeRecord } from '../../../src/core/journal/record-codec.ts';
import { readRecords } from '../../../src/core/journal/read-records.ts';
import { executePlan } from '../../../src/core/plan/execute-plan.ts';
import { findUnfinished } from '../../../src/core/plan/recover.ts';
import { maxPayloadBytes } from '../../../src/core/journal/frame.ts';
import { maxJournalBytes } from '../../../src/journal/journal-problem.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { readJournal } from '../../../src/journal/read-journal.ts';
import { concatBytes } from '../../../src/rdp/wire/bytes.ts';
import type { JournalEvent } from '../../../src/shared/journal.ts';
import { completedPlan, fileOf, id, numbered } from '../core/journal/support/records.ts';
import { FakeDisk, type Fault } from './support/fake-disk.ts';
import { FakeMachine, setCell } from './support/fake-machine.ts';
import { Mortality } from './support/mortality.ts';
import { journalPath, openOn, place, plan, session, step, worldOn } from './support/session.ts';

const events = completedPlan(id(1), id(2));
const written = numbered(events);
const fileSystemOf = (disk: FakeDisk) => disk.mount(new Mortality(Infinity));

function diskWith(...parts: readonly Uint8Array[]): FakeDisk {
  const disk = new FakeDisk();
  disk.put(journalPath, concatBytes(...parts));
  return disk;
}
const recordsOn = (disk: FakeDisk) => readRecords(disk.contentOf(journalPath)!);

/** Appends to the journal on this disk and says what came of it. */
async function append(disk: FakeDisk, ...more: readonly JournalEvent[]) {
  const opened = await openOn(disk);
  if (!opened.ok) throw new Error(opened.problem.problem);
  const answer = await opened.journal.append(...more);
  await opened.journal.close();
  return answer;
}

describe('openJournal', () => {
  it('starts an empty one, and goes on with the next number in a later run', async () => {
    const disk = new FakeDisk();
    await append(disk, events[0]);
    await append(disk, events[1], events[2]);
    expect(recordsOn(disk).records.map(({ sequence, kind, at }) => [sequence, kind, at])).toEqual(
      events.slice(0, 3).map(({ kind }, index) => [index + 1, kind, '2026-11-21T08:00:00.000Z']),
    );
  });

  it('appends after a torn record without touching it', async () => {
    const disk = diskWith(fileOf(written.slice(0, 2)), encodeRecord(written[2]!).subarray(0, 50));
    const before = disk.contentOf(journalPath)!.slice();
    await append(disk, events[2]);
    expect(disk.contentOf(journalPath)!.subarray(0, before.length)).toEqual(Buffer.from(before));
    expect(recordsOn(disk).records).toEqual(written.slice(0, 3));
    expect(recordsOn(disk).notes).toMatchObject([{ note: 'torn-record', byteCount: 50 }]);
  });

  it('goes on with the number after that of a newer version’s record', async () => {
    const newer = { ...written[0]!, version: 2, sequence: 9 };
    const disk = diskWith(fileOf(written.slice(0, 1)), encodeRecord(newer as never));
    await append(disk, events[1]);
    expect(recordsOn(disk).lastSequence).toBe(10);
  });

  it('is refused while another program has it, and the text says so', async () => {
    const disk = new FakeDisk();
    const first = worldOn(disk, new Mortality(Infinity));
    const second = worldOn(disk, new Mortality(Infinity));
    await openJournal(place, first);
    const startTokenOf = first.processes.startTokenOf.bind(first.processes);
    const seeing = { ...second, processes: { ownId: second.processes.ownId, startTokenOf } };
    expect(await openJournal(place, seeing)).toMatchObject({
      ok: false,
      problem: { problem: 'busy', holder: { processId: first.processes.ownId } },
    });
  });

  it('holds one program’s second attempt off too', async () => {
    const disk = new FakeDisk();
    const world = worldOn(disk, new Mortality(Infinity));
    expect((await openJournal(place, world)).ok).toBe(true);
    expect(await openJournal(place, world)).toMatchObject({ problem: { problem: 'busy' } });
  });

  it.each([
    [{ call: 'makeFolder', code: 'EROFS' }, 'read-only'],
    [{ call: 'makeFolder', code: 'EEXIST' }, 'in-the-way'],
    [{ call: 'createExclusively', code: 'ENOSPC' }, 'disk-full'],
    [{ call: 'openForAppend', code: 'EACCES' }, 'access-denied'],
    [{ call: 'openForAppend', code: 'ELOOP' }, 'in-the-way'],
    [{ call: 'sync', code: 'EIO' }, 'failed'],
  ] as const satisfies readonly (readonly [Fault, string])[])(
    'answers %j with %s and lets the lock go',
    async (fault, problem) => {
      const disk = new FakeDisk();
      disk.faults = [{ ...fault }];
      expect(await openOn(disk)).toMatchObject({ ok: false, problem: { problem } });
      expect((await openOn(disk)).ok).toBe(true);
    },
  );

  it.each(['folder', 'file'] as const)('does not trust a %s that others could change', async (what) => {
    const disk = new FakeDisk();
    const world = worldOn(disk, new Mortality(Infinity));
    const secure = (_: string, asked: string) =>
      Promise.resolve(asked === what ? 'it belongs to another account' : null);
    expect(await openJournal(place, { ...world, access: { secure } })).toMatchObject({
      problem: { problem: 'unsafe', reason: 'it belongs to another account' },
    });
    expect((await openJournal(place, world)).ok).toBe(true);
  });
});

describe('a journal open for changes', () => {
  it('takes a failed write back and goes on when the disk does', async () => {
    const disk = new FakeDisk();
    const opened = await openOn(disk);
    if (!opened.ok) throw new Error(opened.problem.problem);
    for (const call of ['append', 'sync'] as const) {
      disk.faults = [{ call, code: 'ENOSPC' }];
      expect(await opened.journal.append(events[0])).toMatchObject({
        ok: false,
        failure: { problem: 'disk-full' },
      });
      expect(disk.contentOf(journalPath)).toHaveLength(0);
    }
    expect(opened.journal.state.plans).toEqual([]);
    expect(await opened.journal.append(events[0])).toEqual({ ok: true });
    expect(recordsOn(disk).records).toEqual(written.slice(0, 1));
  });

  it('writes no more once a failed write cannot be taken back', async () => {
    const disk = new FakeDisk();
    const opened = await openOn(disk);
    if (!opened.ok) throw new Error(opened.problem.problem);
    disk.faults = [
      { call: 'append', code: 'EIO' },
      { call: 'truncate', code: 'EIO' },
    ];
    await opened.journal.append(events[0]);
    expect(await opened.journal.append(events[0])).toMatchObject({
      ok: false,
      failure: { problem: 'failed' },
    });
    await opened.journal.close();
    // What is in the file is half a record: the next program passes over it.
    expect(await append(disk, events[0])).toEqual({ ok: true });
    expect(recordsOn(disk).records).toEqual(written.slice(0, 1));
  });

  it('refuses to write what it could not read back', async () => {
    const disk = new FakeDisk();
    const [, , captured] = events;
    const refused = { ok: false, failure: { problem: 'not-recordable' } };
    expect(await append(disk, { ...captured, operation: -1 })).toMatchObject(refused);
    expect(await append(disk, { ...captured, before: 'x'.repeat(maxPayloadBytes) })).toMatchObject(refused);
    expect(await append(disk, events[0], { ...captured, target: 'x'.repeat(9000) })).toMatchObject(refused);
    expect(disk.contentOf(journalPath)).toHaveLength(0);
  });

  it('starts no new plan in a journal near its limit, and still finishes what is there', async () => {
    const disk = diskWith(fileOf(written.slice(0, 2)), new Uint8Array(maxJournalBytes * 0.75));
    expect(await append(disk, { ...events[0], planId: id(5) })).toMatchObject({
      failure: { problem: 'too-large' },
    });
    expect(await append(disk, events[2])).toEqual({ ok: true });
  });

  it('numbers records that are written at the same time one after the other', async () => {
    const disk = new FakeDisk();
    const opened = await openOn(disk);
    if (!opened.ok) throw new Error(opened.problem.problem);
    await Promise.all(events.map((event) => opened.journal.append(event)));
    await opened.journal.close();
    expect(recordsOn(disk).records).toEqual(written);
  });
});

describe('readJournal', () => {
  it('shows an empty journal where there is none', async () => {
    const reading = await readJournal(place, fileSystemOf(new FakeDisk()));
    expect(reading).toEqual({ ok: true, state: { plans: [], openUndos: [], notes: [] } });
  });

  it('shows what there is while another program has it open, and takes no lock', async () => {
    const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old' })];
    await session(disk, machine, async (context) => {
      await executePlan(plan(step(setCell('a', 'new'))), context);
      const names = disk.paths();
      const reading = await readJournal(place, fileSystemOf(disk));
      expect(reading.ok && reading.state.plans[0]!.entries[0]!.status).toBe('applied');
      expect(disk.paths()).toEqual(names);
    });
  });

  it('shows a journal edited by hand as far as it can be trusted', async () => {
    const text = Buffer.from(fileOf(written)).toString('latin1');
    const edited = Buffer.from(text.replace('"before":"before"', '"before":"forged"'), 'latin1');
    const reading = await readJournal(place, fileSystemOf(diskWith(edited)));
    if (!reading.ok) throw new Error(reading.problem.problem);
    expect(reading.state.notes.map(({ note }) => note)).toEqual(['damaged', 'inconsistent', 'inconsistent']);
    expect(reading.state.plans[0]!.entries[0]).toMatchObject({ incomplete: true, operations: [] });
    expect(findUnfinished(reading.state).plans).toEqual([]);
  });
});
