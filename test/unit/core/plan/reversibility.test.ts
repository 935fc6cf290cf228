import { describe, expect, it } from 'vitest';
import { previewPlan } from '../../../../src/core/plan/preview-plan.ts';
import { combineReversibility } from '../../../../src/core/plan/reversibility.ts';
import { FakeMachine, setCell } from '../../journal/support/fake-machine.ts';
import { Mortality } from '../../journal/support/mortality.ts';
import { step } from '../../journal/support/session.ts';

const fully = { how: 'fully' } as const;
const partly = { how: 'partly', lost: ['the password'] } as const;
const no = { how: 'no', why: 'The cache is empty.' } as const;

describe('combineReversibility', () => {
  it.each([
    [[], fully],
    [[fully, fully], fully],
    [[fully, partly], partly],
    [[partly, partly], partly],
    [[no, no], no],
    [[fully, no], { how: 'partly', lost: ['The cache is empty.'] }],
    [[partly, no], { how: 'partly', lost: ['the password', 'The cache is empty.'] }],
  ] as const)('of %j is %j', (parts, whole) => {
    expect(combineReversibility(parts)).toEqual(whole);
  });
});

describe('previewPlan', () => {
  const machine = new FakeMachine({ a: 'old' });
  machine.reversibility.set('b', partly);
  machine.gone.add('c');
  const kinds = machine.kinds(new Mortality(Infinity));

  it('says what would be captured and how much can be taken back, and changes nothing', async () => {
    const preview = await previewPlan([step(setCell('a', 'new')), step(setCell('b', 'new'))], kinds);
    expect(preview).toMatchObject({
      steps: [
        { operations: [{ ok: true, target: 'cell a', before: 'old', reversibility: fully }] },
        { operations: [{ ok: true, target: 'cell b', before: null, reversibility: partly }] },
      ],
      reversibility: partly,
    });
    expect(machine.snapshot()).toEqual({ a: 'old' });
  });

  it('promises no undo when something cannot be read', async () => {
    const preview = await previewPlan(
      [step(setCell('a', 'new'), setCell('c', 'x'), { kind: 'other', request: 1 })],
      kinds,
    );
    expect(preview.reversibility).toBeNull();
    expect(preview.steps[0]!.operations.map((seen) => seen.ok || seen.problem.problem)).toEqual([
      true,
      'gone',
      'unknown-operation',
    ]);
  });
});
