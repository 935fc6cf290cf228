import { credSspThresholds, knownProblems, windowsReleases } from './known-builds.ts';
import type { KnownProblem, Revision, WindowsRelease } from './known-builds.ts';

/** A known problem that this build has. */
export interface BuildProblem {
  readonly problem: KnownProblem;
  /** The update that brought it, and the first that mends it. */
  readonly since: Revision;
  readonly fixed: Revision | null;
}

export interface BuildJudgement {
  /** null for a build that the list does not have: newer than it, a preview, or before Windows 10. */
  readonly release: WindowsRelease | null;
  readonly problems: readonly BuildProblem[];
  readonly credSsp: CredSspLevel;
}

/**
 * - `unprotected`: without the protection of CVE-2018-0886. Updated servers refuse such a client.
 * - `optional`: has it, and still connects without it.
 * - `enforced`: refuses servers that do not have it.
 * - `unknown`: the build or its revision is not known.
 */
export type CredSspLevel = 'unprotected' | 'optional' | 'enforced' | 'unknown';

/** The first build whose first release came after May 2018. */
const firstEnforcingBuild = 17_763;

/**
 * What is known about a Windows build for Remote Desktop. `revision` is the UBR; null when it could not be read, and
 * then no problem is named, since a build alone has good and bad revisions.
 */
export function judgeBuild(build: number, revision: number | null): BuildJudgement {
  return {
    release: windowsReleases.find((release) => release.build === build) ?? null,
    problems: revision === null ? [] : knownProblems.flatMap((problem) => find(problem, build, revision)),
    credSsp: judgeCredSsp(build, revision),
  };
}

/** Whether Microsoft still updates this release on that day. A release without an entry is not judged. */
export function getsUpdates({ updatesEnd }: WindowsRelease, now: Date): boolean {
  return now.toISOString().slice(0, 10) <= updatesEnd;
}

/**
 * Whether a system file such as mstsc.exe is of this Windows. `foreign`: it was put there from another Windows, by
 * somebody or by a broken update. Files keep their revision until an update touches them, so only the build counts.
 */
export function judgeSystemFile(fileVersion: string, build: number): 'belongs' | 'foreign' | 'unknown' {
  const fileBuild = /^10\.0\.(?<build>\d{5})\.\d+$/u.exec(fileVersion)?.groups?.['build'];
  const release = windowsReleases.find((candidate) => candidate.build === build);
  if (fileBuild === undefined || release === undefined) return 'unknown';
  return Number(fileBuild) === release.fileBuild || Number(fileBuild) === build ? 'belongs' : 'foreign';
}

function find(problem: KnownProblem, build: number, revision: number): readonly BuildProblem[] {
  const range = problem.affected.find(
    ({ from, fixed, ...affected }) =>
      affected.build === build && revision >= from.revision && (fixed === null || revision < fixed.revision),
  );
  return range === undefined ? [] : [{ problem, since: range.from, fixed: range.fixed }];
}

function judgeCredSsp(build: number, revision: number | null): CredSspLevel {
  if (build >= firstEnforcingBuild) return 'enforced';
  const threshold = credSspThresholds.find((candidate) => candidate.build === build);
  if (threshold === undefined || revision === null) return 'unknown';
  if (revision >= threshold.enforces.revision) return 'enforced';
  return revision >= threshold.supports.revision ? 'optional' : 'unprotected';
}
