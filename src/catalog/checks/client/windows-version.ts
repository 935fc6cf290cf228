import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { WindowsVersion } from '../../../shared/client-facts/windows-version.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { getsUpdates, judgeBuild } from '../../known-builds/judge-build.ts';
import { notRead } from '../support/readings.ts';

/** The build against the dated list of builds that Microsoft admits to have broken Remote Desktop. */
export const windowsVersion: CheckDefinition<'windows-version', 'windowsVersion'> = {
  id: 'windows-version',
  phase: 'client',
  requires: [],
  needs: ['windowsVersion'],
  evaluate({ windowsVersion: reading }, { now }) {
    if (reading.state === 'error') return notRead(reading, 'The version of Windows');
    const evidence = toEvidence(reading.value, now);
    return {
      status: evidence.knownProblems.length > 0 || evidence.getsUpdates === false ? 'warning' : 'passed',
      summary: describe(evidence, reading.value),
      durationMs: reading.durationMs,
      evidence,
    };
  },
};

function describe(evidence: EvidenceOf<'windows-version'>, windows: WindowsVersion): string {
  const { build, revision, knownProblems, updatesEnd } = evidence;
  const sentences = [
    `${windowsName(windows)}, build ${build}${revision === null ? '' : `.${revision}`}.`,
    ...knownProblems.map(({ title, mendedBy }) =>
      mendedBy === null
        ? `Known problem: ${title}; no update mends it yet.`
        : `Known problem: ${title}; ${mendedBy} mends it.`,
    ),
  ];
  if (evidence.getsUpdates === false) sentences.push(`It gets no updates since ${updatesEnd ?? ''}.`);
  return sentences.join(' ');
}

/** Windows 11 still calls itself Windows 10 in its registry; the build tells. */
function windowsName({ productName, displayVersion, build, isServer }: WindowsVersion): string {
  const name = !isServer && build >= 22_000 ? productName.replace('Windows 10', 'Windows 11') : productName;
  return `${name}${displayVersion === null ? '' : ` ${displayVersion}`}`;
}

function toEvidence(windows: WindowsVersion, now: Date): EvidenceOf<'windows-version'> {
  const { productName, displayVersion, build, revision, isServer } = windows;
  const { release, problems } = judgeBuild(build, revision);
  return {
    productName,
    displayVersion,
    build,
    revision,
    isServer,
    updatesEnd: release?.updatesEnd ?? null,
    getsUpdates: release === null ? null : getsUpdates(release, now),
    knownProblems: problems.map(({ problem, since, fixed }) => ({
      id: problem.id,
      title: problem.title,
      effect: problem.effect,
      since: since.update,
      mendedBy: fixed?.update ?? null,
      sources: [...problem.sources],
    })),
  };
}
