import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slots } from '../../../../src/rdp/probe/slots.ts';

describe('Slots', () => {
  it('never run more than their number, in the order asked, and lose none to a failure', async () => {
    const work = fc.array(fc.record({ turns: fc.integer({ min: 1, max: 5 }), fails: fc.boolean() }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), work, async (size, tasks) => {
        const slots = new Slots(size);
        const started: number[] = [];
        let [running, most] = [0, 0];
        const results = await Promise.allSettled(
          tasks.map(({ turns, fails }, index) =>
            slots.run(async () => {
              started.push(index);
              running += 1;
              most = Math.max(most, running);
              for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
              running -= 1;
              if (fails) throw new Error('work failed');
              return index;
            }),
          ),
        );
        expect(most).toBe(Math.min(size, tasks.length));
        expect(started).toEqual(tasks.map((_, index) => index));
        expect(results.map(({ status }) => status)).toEqual(
          tasks.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
        );
      }),
    );
  });
});
