import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  causeIds,
  clientCheckIds,
  exitCodes,
  fixScopes,
  hostCheckIds,
  networkCheckIds,
  phases,
} from '../../../src/shared/ids.ts';

/** The ids that reports and scripts out there rely on, as first agreed; new ones may come, none may go. */
const agreed = JSON.parse(readFileSync(new URL('ids.json', import.meta.url), 'utf8')) as {
  phases: string[];
  networkChecks: Record<string, string>;
  clientChecks: Record<string, string>;
  hostChecks: Record<string, string>;
  causes: Record<string, string>;
  fixes: Record<string, string>;
  exitCodes: Record<string, string>;
};

describe('stable ids', () => {
  it('keeps the phases in their order', () => {
    expect(phases).toEqual(agreed.phases);
  });

  it.each([
    ['network checks', networkCheckIds, agreed.networkChecks],
    ['client checks', clientCheckIds, agreed.clientChecks],
    ['host checks', hostCheckIds, agreed.hostChecks],
    ['causes', causeIds, agreed.causes],
  ] as const)('keeps every id of the %s', (_, ours, theirs) => {
    expect(ours).toEqual(expect.arrayContaining(Object.keys(theirs)));
    expect(new Set(ours).size).toBe(ours.length);
  });

  it('keeps every fix and its scope', () => {
    expect(fixScopes).toMatchObject(agreed.fixes);
  });

  it('keeps every exit code', () => {
    expect(Object.values(exitCodes).sort()).toEqual(Object.keys(agreed.exitCodes).map(Number).sort());
  });
});
