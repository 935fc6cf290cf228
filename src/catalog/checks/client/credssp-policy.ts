import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { CredSsp } from '../../../shared/client-facts/cred-ssp.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { judgeBuild } from '../../known-builds/judge-build.ts';
import { notRead } from '../support/readings.ts';

type Oracle = EvidenceOf<'credssp-policy'>['encryptionOracle'];

/**
 * Read, never written: weakening this policy would open every sign-in of this computer to an attack that was
 * closed in 2018 (CVE-2018-0886).
 */
export const credsspPolicy: CheckDefinition<'credssp-policy', 'credSsp' | 'windowsVersion'> = {
  id: 'credssp-policy',
  phase: 'client',
  requires: [],
  needs: ['credSsp', 'windowsVersion'],
  evaluate({ credSsp: reading, windowsVersion }) {
    if (reading.state === 'error') return notRead(reading, 'The CredSSP setting');
    const { value, durationMs } = reading;
    const encryptionOracle = oracleOf(value);
    const { allowEncryptionOracle, tspkgVersion } = value;
    const windows = windowsVersion.state === 'read' ? windowsVersion.value : null;
    const patchLevel = windows === null ? 'unknown' : judgeBuild(windows.build, windows.revision).credSsp;
    const remarkable =
      encryptionOracle === 'vulnerable' || encryptionOracle === 'unknown' || patchLevel === 'unprotected';
    const unprotected =
      patchLevel === 'unprotected'
        ? ' This Windows lacks the update itself, so updated servers refuse its sign-in.'
        : '';
    return {
      status: remarkable ? 'warning' : 'passed',
      summary: `${describe(encryptionOracle)}${unprotected}`,
      durationMs,
      evidence: {
        encryptionOracle,
        allowEncryptionOracle: typeof allowEncryptionOracle === 'number' ? allowEncryptionOracle : null,
        tspkgVersion,
        patchLevel,
      },
    };
  },
};

const meanings: readonly Oracle[] = ['force-updated', 'mitigated', 'vulnerable'];

function oracleOf({ allowEncryptionOracle }: CredSsp): Oracle {
  if (allowEncryptionOracle === null) return 'default';
  return typeof allowEncryptionOracle === 'number'
    ? (meanings[allowEncryptionOracle] ?? 'unknown')
    : 'unknown';
}

function describe(oracle: Oracle): string {
  switch (oracle) {
    case 'default':
      return 'No policy; the default of Windows holds.';
    case 'mitigated':
      return 'A policy refuses servers that lack the CredSSP update of 2018, as Windows does by default.';
    case 'force-updated':
      return 'A policy allows only partners with the CredSSP update of 2018.';
    case 'vulnerable':
      return 'A policy (AllowEncryptionOracle 2) lets sign-ins through that an attacker can take over.';
    case 'unknown':
      return 'The policy AllowEncryptionOracle has a value that is not 0, 1 or 2.';
  }
}
