import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeLock, type LockAttempt } from '../../../src/journal/lock.ts';
import { decodeHolder, encodeHolder, lockFilesIn } from '../../../src/journal/lock-file.ts';
import { FakeDisk } from './support/fake-disk.ts';
import { Mortality } from './support/mortality.ts';

const alive = (id: number) => `start of ${id}`;
const paths = (disk: FakeDisk) => disk.paths().toSorted();

/** A process that sees these others alive. */
function attempt(disk: FakeDisk, ownId: number, living: readonly number[] = []): Promise<LockAttempt> {
  return takeLock({
    folder: '/journals',
    journal: 'user',
    fileSystem: disk.mount(new Mortality(Infinity)),
    processes: {
      ownId,
      startTokenOf: (id) => Promise.resolve(id === ownId || living.includes(id) ? alive(id) : null),
    },
  });
}

describe('takeLock', () => {
  it('gives the journal to one program at a time', async () => {
    const disk = new FakeDisk();
    const first = await attempt(disk, 1);
    expect(await attempt(disk, 2, [1])).toEqual({
      ok: false,
      problem: { problem: 'busy', holder: { processId: 1, startToken: alive(1) } },
    });
    if (first.ok) await first.lock.release();
    expect((await attempt(disk, 2, [1])).ok).toBe(true);
    expect(paths(disk)).toEqual(['/journals/user.lock-2']);
  });

  it('is not held by a program that has ended, nor by another one with its number', async () => {
    const disk = new FakeDisk();
    await attempt(disk, 1);
    expect((await attempt(disk, 2)).ok).toBe(true);
    disk.put('/journals/user.lock-3', encodeHolder({ processId: 7, startToken: 'an earlier start' }));
    expect((await attempt(disk, 4, [7])).ok).toBe(true);
    expect(paths(disk)).toEqual(['/journals/user.lock-4']);
  });

  it('takes a lock file that is not whole for one being written, until it is old', async () => {
    const disk = new FakeDisk();
    disk.put('/journals/user.lock-1', new TextEncoder().encode('{"proc'));
    expect(await attempt(disk, 2)).toEqual({ ok: false, problem: { problem: 'busy', holder: null } });
    disk.ageMs = 10_001;
    expect((await attempt(disk, 2)).ok).toBe(true);
  });

  it('keeps journals in one folder apart', async () => {
    const disk = new FakeDisk();
    disk.put('/journals/machine.lock-1', encodeHolder({ processId: 1, startToken: alive(1) }));
    disk.put('/journals/user.lock-0', encodeHolder({ processId: 1, startToken: alive(1) }));
    expect((await attempt(disk, 2, [1])).ok).toBe(true);
  });

  it('says what is wrong with the folder', async () => {
    const disk = new FakeDisk();
    disk.faults = [{ call: 'createExclusively', code: 'EROFS' }];
    expect(await attempt(disk, 2)).toEqual({
      ok: false,
      problem: { problem: 'read-only', path: '/journals' },
    });
  });

  it('gives a dead program’s lock to exactly one of several that want it, however their steps interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
        const disk = new FakeDisk();
        disk.put('/journals/user.lock-5', encodeHolder({ processId: 99, startToken: alive(99) }));
        const ids = Array.from({ length: count }, (_, index) => index + 1);
        let holders = 0;
        const attempts = ids.map(async (ownId) => {
          const mortality = { boundary: () => scheduler.schedule(Promise.resolve()) };
          const taken = await takeLock({
            folder: '/journals',
            journal: 'user',
            fileSystem: disk.mount(mortality),
            processes: { ownId, startTokenOf: (id) => Promise.resolve(id === 99 ? null : alive(id)) },
          });
          if (!taken.ok) return false;
          holders += 1;
          expect(holders).toBe(1);
          await scheduler.schedule(Promise.resolve());
          holders -= 1;
          await taken.lock.release();
          return true;
        });
        await scheduler.waitFor(Promise.all(attempts));
        expect(await Promise.all(attempts)).toContain(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('lock files', () => {
  it('are found by their number, in rising order', () => {
    const names = ['user.lock-10', 'user.lock-9.free', 'user.lock-x', 'user.lock-1.tmp', 'user.journal', 'x'];
    expect(lockFilesIn(names, 'user')).toEqual([
      { name: 'user.lock-9.free', generation: 9, free: true },
      { name: 'user.lock-10', generation: 10, free: false },
    ]);
  });

  it.each([
    '',
    'null',
    '7',
    '{"processId":"1","startToken":"x"}',
    '{"processId":1}',
    '{"processId":1,"startToken":2}',
  ])('name no holder when they say %j', (text) => {
    expect(decodeHolder(new TextEncoder().encode(text))).toBeNull();
  });
});
