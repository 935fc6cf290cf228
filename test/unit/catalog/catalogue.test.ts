import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/catalog/causes/index.ts';
import { clientChecks } from '../../../src/catalog/checks/client/index.ts';
import { networkChecks } from '../../../src/catalog/checks/index.ts';
import { wholeRunChecks } from '../../../src/catalog/checks/run/index.ts';
import { orderByPrerequisites } from '../../../src/core/check-order.ts';
import {
  causeIds,
  clientCheckIds,
  fixIds,
  networkCheckIds,
  phases,
  runCheckIds,
} from '../../../src/shared/ids.ts';
import type { CauseId, CheckId } from '../../../src/shared/ids.ts';

/** Causes that need facts of the host, which other checks will bring. */
const fromTheHost: readonly CauseId[] = ['host-service-stopped', 'host-settings-invalid'];

const checks = [...networkChecks, ...clientChecks, ...wholeRunChecks];
const evidencedIds: readonly CheckId[] = [...networkCheckIds, ...clientCheckIds, ...runCheckIds];

describe('catalogue', () => {
  it('has an index that lists exactly the files of each folder', () => {
    const script = fileURLToPath(new URL('../../../scripts/write-catalog-index.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('has every check of the way and of the computer, in a graph without contradictions', () => {
    expect(networkChecks.map(({ id }) => id).toSorted()).toEqual(networkCheckIds.toSorted());
    expect(clientChecks.map(({ id }) => id).toSorted()).toEqual(clientCheckIds.toSorted());
    expect(wholeRunChecks.map(({ id }) => id).toSorted()).toEqual(runCheckIds.toSorted());
    expect(orderByPrerequisites(checks)).toHaveLength(checks.length);
  });

  it('runs the checks of the computer whatever the network does', () => {
    expect(clientChecks.every(({ phase, requires }) => phase === 'client' && requires.length === 0)).toBe(
      true,
    );
  });

  it('never lets a check depend on a later phase', () => {
    for (const { id, phase, requires } of checks) {
      for (const required of requires) {
        const prerequisite = checks.find((check) => check.id === required);
        expect(phases.indexOf(prerequisite!.phase), `${id} requires ${required}`).toBeLessThanOrEqual(
          phases.indexOf(phase),
        );
      }
    }
  });

  it('has every cause that the evidence so far can establish, once', () => {
    const expected = causeIds.filter((id) => !fromTheHost.includes(id));
    expect(causes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it.each(causes.map((cause) => [cause.id, cause] as const))('%s is well formed', (_id, cause) => {
    expect(cause.hides.every((hidden) => causeIds.includes(hidden) && hidden !== cause.id)).toBe(true);
    expect(cause.rules.every(({ check }) => evidencedIds.includes(check))).toBe(true);
    expect(cause.rules.some(({ weight }) => weight > 0)).toBe(true);
    expect(cause.rules.every(({ weight }) => weight !== 0)).toBe(true);
    expect(cause.fixes.every(({ id }) => fixIds.includes(id))).toBe(true);
    expect(cause.prior.logOdds).toBeLessThan(0);
    expect(cause.advice.length).toBeGreaterThan(0);
    const texts = [cause.settledBy, cause.prior.source, ...cause.advice.map(({ text }) => text)];
    for (const text of [...texts, ...(cause.doesNotMean === undefined ? [] : [cause.doesNotMean])]) {
      expect(text).toMatch(/^[A-Z].*\.$/su);
      expect(text).not.toContain('!');
    }
    expect(cause.title).toMatch(/^[A-Z].*[^.!]$/u);
  });
});
