import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  credSspThresholds,
  knownProblems,
  windowsReleases,
} from '../../../../src/catalog/known-builds/known-builds.ts';

const build = z.int().min(10_240).max(99_999);
const update = z.string().regex(/^KB\d{7}$/u);
const revision = z.strictObject({ revision: z.int().min(1).max(99_999), update: update.nullable() });
const sentences = z
  .string()
  .regex(/^[A-Z][^!]*\.$/u)
  .max(300);
const day = z.iso.date();

const problemSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  title: z.string().regex(/^[A-Z][^!]*[^.!]$/u),
  effect: z.enum(['before-logon', 'sign-in', 'after-logon']),
  side: z.enum(['client', 'either']),
  summary: sentences,
  advice: sentences,
  affected: z.array(z.strictObject({ build, from: revision, fixed: revision.nullable() })).min(1),
  sources: z.array(z.url({ protocol: /^https$/u, hostname: /(?:^|\.)microsoft\.com$/u })).min(1),
  recordedOn: day,
});

describe('known problems', () => {
  it.each(knownProblems.map((problem) => [problem.id, problem] as const))(
    '%s is well formed',
    (_id, problem) => {
      expect(problemSchema.parse(problem)).toEqual(problem);
      for (const { from, fixed } of problem.affected) {
        if (fixed !== null) expect(fixed.revision).toBeGreaterThan(from.revision);
      }
    },
  );

  it('have ids of their own', () => {
    expect(new Set(knownProblems.map(({ id }) => id)).size).toBe(knownProblems.length);
  });

  it('are of builds that have a name', () => {
    const named = new Set(windowsReleases.map((release) => release.build));
    expect(
      knownProblems
        .flatMap(({ affected }) => affected.map((range) => range.build))
        .filter((number) => !named.has(number)),
    ).toEqual([]);
  });
});

describe('releases', () => {
  it('are in the order of their builds, each once', () => {
    const builds = windowsReleases.map((release) => release.build);
    expect(builds).toEqual([...new Set(builds)].toSorted((one, other) => one - other));
  });

  it.each(windowsReleases.map((release) => [release.build, release] as const))(
    '%i is well formed',
    (_build, release) => {
      const schema = z.strictObject({
        build,
        fileBuild: build,
        names: z.array(z.string().min(5)).min(1),
        updatesEnd: day,
      });
      expect(schema.parse(release)).toEqual(release);
      expect(release.fileBuild).toBeLessThanOrEqual(release.build);
    },
  );
});

it('has CredSSP thresholds that rise', () => {
  for (const threshold of credSspThresholds) {
    z.strictObject({ build, supports: revision, enforces: revision }).parse(threshold);
    expect(threshold.enforces.revision).toBeGreaterThan(threshold.supports.revision);
  }
});
