import { beforeAll, expect, it, vi } from 'vitest';
import { computerState, differences } from './support/computer-state.ts';
import { enterWorld, worldOf } from './support/fix-worlds.ts';
import { describeRepairs, useRepairedComputer } from './support/repaired-computer.ts';

// Many programs one after the other, on a machine that may do other things as well.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const afterTwoHours = { CLOCK_AHEAD: '7200' };
const fix = ['apply', 'disable-udp', '--revert-after', '1h'];

describeRepairs('a fix for an hour, with the program that ships', () => {
  const computer = useRepairedComputer();
  let start: readonly string[] = [];
  beforeAll(async () => {
    await enterWorld(computer.prefix, worldOf('as another tool left it'));
    // Wine makes a key of its own when a program first looks at saved sign-ins.
    await computer.plan('flush-dns-cache');
    start = await computerState(computer.prefix);
  });

  it.each([
    ['when the program is started next, before anything else', ['apply', 'flush-dns-cache'], 'completed'],
    ['by the words of its task', ['undo', '--due'], 'undone'],
  ])('is taken back %s, although it was closed meanwhile', async (_how, words, outcome) => {
    expect(await computer.repair(fix)).toMatchObject({ outcome: 'completed' });
    const fixed = await computerState(computer.prefix);
    expect(differences(start, fixed)).not.toEqual([]);
    expect(await computer.repair(['undo', '--due'])).toMatchObject({ outcome: 'nothing-to-do' });
    expect(differences(fixed, await computerState(computer.prefix))).toEqual([]);

    expect(await computer.repair(words, afterTwoHours)).toMatchObject({ outcome });
    expect(differences(start, await computerState(computer.prefix))).toEqual([]);
    expect((await computer.history()).plans.filter(({ isDue }) => isDue)).toEqual([]);
  });
});
