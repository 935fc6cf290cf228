import { expect, test } from 'vitest';
import { fixParameterSchemas } from '../../../../src/shared/fix-parameters.ts';
import {
  fixStepSchema,
  mostSteps,
  repairRequestSchema,
} from '../../../../src/shared/repair/repair-request.ts';

const flush = { fix: 'flush-dns-cache', parameters: {} };
const apply = { request: 'apply', steps: [flush], returnsAt: null };
const planId = '0123456789abcdef';

test('has a step for every fix that takes parameters', () => {
  const known = fixStepSchema.options.map(({ shape }) => shape.fix.value);
  expect(known.toSorted()).toEqual(Object.keys(fixParameterSchemas).toSorted());
});

test.each([
  ['a fix', apply],
  ['a fix for an hour', { ...apply, returnsAt: '2026-11-21T09:00:00.000Z' }],
  ['an undo', { request: 'undo', selection: { undo: 'plan', planId } }],
  ['a due undo', { request: 'undo-due' }],
  ['a recovery', { request: 'recover' }],
])('takes %s', (_name, request) => {
  expect(repairRequestSchema.safeParse(request).success).toBe(true);
});

test.each([
  ['no step', { ...apply, steps: [] }],
  ['too many steps', { ...apply, steps: Array.from({ length: mostSteps + 1 }, () => flush) }],
  ['a field too many', { ...apply, command: 'calc.exe' }],
  ['a field too many in a step', { ...apply, steps: [{ ...flush, path: 'C:\\x' }] }],
  ['a parameter too many', { ...apply, steps: [{ ...flush, parameters: { key: 'HKLM\\x' } }] }],
  ['a fix that is none', { ...apply, steps: [{ fix: 'format-disk', parameters: {} }] }],
  ['a path where a fix belongs', { ...apply, steps: [{ fix: '..\\..\\x.exe', parameters: {} }] }],
  ['a command where a host belongs', step('remove-hosts-override', { host: 'a & calc' })],
  ['a time that is none', { ...apply, returnsAt: 'in an hour' }],
  ['a path where an id belongs', { request: 'undo', selection: { undo: 'plan', planId: 'C:\\Windows' } }],
  ['an undo of two kinds', { request: 'undo', selection: { undo: 'entry', entryId: planId, planId } }],
  ['nothing', {}],
])('refuses %s', (_name, request) => {
  expect(repairRequestSchema.safeParse(request).success).toBe(false);
});

function step(fix: string, parameters: object): object {
  return { ...apply, steps: [{ fix, parameters }] };
}
