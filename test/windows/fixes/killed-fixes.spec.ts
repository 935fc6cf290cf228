import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cliExecutable } from '../support/paths.ts';
import { computerState, differences } from './support/computer-state.ts';
import { enterWorld, worldOf } from './support/fix-worlds.ts';
import { letTimePass, runKilledAt } from './support/killed-program.ts';
import { describeRepairs, useRepairedComputer } from './support/repaired-computer.ts';

// Dozens of programs one after the other, on a machine that may do other things as well.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

/** Every call is tried with KILL_EVERY=1, which takes a quarter of an hour; all fixes are in test/journal. */
const everyNth = Number(process.env['KILL_EVERY'] ?? '17');
const randomMoments = 4;
/** A plan takes about as long as this. */
const longestMomentMs = 150;
const everything = ['undo', '--everything'];
const unfinished = ['undo', '--unfinished'];

/** Of one journal each, and of both. */
const cases = [
  { fixes: ['reset-winsock'], journals: 1 },
  { fixes: ['disable-udp', 'clear-saved-credentials', '--all-targets'], journals: 2 },
] as const;

describeRepairs('a repair killed without warning, with the program that ships', () => {
  const computer = useRepairedComputer();
  let start: readonly string[] = [];
  let kills = 0;
  beforeAll(async () => {
    await enterWorld(computer.prefix, worldOf('as another tool left it'));
    // Wine makes a key of its own when a program first looks at saved sign-ins.
    await computer.plan('flush-dns-cache');
    start = await computerState(computer.prefix);
  });
  afterAll(() => console.log(`killed ${kills} times under Wine, nothing lost`));

  /** What the next start does: puts right what was cut short; and then the person undoes everything. */
  async function expectNothingLost(fixed: readonly string[] | null): Promise<void> {
    expect(['recovered', 'nothing-to-do']).toContain((await computer.repair(unfinished)).outcome);
    if (fixed !== null) {
      const now = await computerState(computer.prefix);
      if (differences(start, now).length === 0) return;
      expect(differences(fixed, now)).toEqual([]);
    }
    await undoEverything();
  }

  async function undoEverything(): Promise<void> {
    const undone = await computer.repair(everything);
    if (undone.outcome === 'not-done') expect(undone.reason).toBe('nothing-to-undo');
    else expect(undone.outcome).toBe('undone');
    expect(differences(start, await computerState(computer.prefix))).toEqual([]);
  }

  /** A Wine that has too much to do may not start netsh; then everything is taken back, as it should be. */
  async function carryOut(words: readonly string[]): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1)
      if ((await computer.repair(words)).outcome === 'completed') return;
    throw new Error(`${words.join(' ')} was not carried out three times`);
  }

  /** `before` each time is what the killed command starts from. */
  async function killEverywhere(
    words: readonly string[],
    before: () => Promise<unknown>,
    fixed: readonly string[] | null,
  ): Promise<number> {
    await before();
    const calls = (await runKilledAt(computer, words, 0)) ?? 0;
    await undoEverything();
    for (let call = calls; call > 0; call -= everyNth) {
      await before();
      // One that has less to tidy up than the first may be through before.
      if ((await runKilledAt(computer, words, call)) === null) kills += 1;
      await expectNothingLost(fixed);
    }
    return calls;
  }

  it.each(cases)('loses nothing at any call: $fixes', async ({ fixes, journals }) => {
    const apply = ['apply', ...fixes];
    await carryOut(apply);
    const fixed = journals === 1 ? await computerState(computer.prefix) : null;
    await undoEverything();
    expect(await killEverywhere(apply, () => Promise.resolve(), fixed)).toBeGreaterThan(20);
    expect(await killEverywhere(everything, () => carryOut(apply), fixed)).toBeGreaterThan(20);
  });

  it('loses nothing when the recovery is killed too', async () => {
    const apply = ['apply', 'enable-client-tls'];
    const calls = (await runKilledAt(computer, apply, 0)) ?? 0;
    await undoEverything();
    const cutShort = () => runKilledAt(computer, apply, calls - 8);
    expect(await killEverywhere(unfinished, cutShort, null)).toBeGreaterThan(10);
  });

  it(`loses nothing at ${randomMoments} random moments`, async () => {
    const { prefix, environment } = computer;
    const folder = prefix.path('Program Files/RDP Troubleshooter/journal');
    const isAtWork = (): boolean => readdirSync(folder).some((name) => /^machine\.lock-\d+$/u.test(name));
    for (let moment = 0; moment < randomMoments; moment += 1) {
      const stop = new AbortController();
      const run = prefix.run(cliExecutable.windows, ['apply', 'reset-winsock', '--yes'], {
        environment,
        signal: stop.signal,
        timeoutMs: 300_000,
      });
      const ended = run.then(() => 'ended');
      while (!isAtWork() && (await Promise.race([ended, pause(2)])) !== 'ended');
      await pause(Math.random() * longestMomentMs);
      stop.abort();
      if ((await run).code === null) kills += 1;
      letTimePass(prefix);
      await expectNothingLost(null);
    }
  });

  it('was killed, and did not end by itself', () => {
    expect(kills).toBeGreaterThan(12);
  });
});
