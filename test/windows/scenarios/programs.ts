import { versionedProgram } from '../support/versioned-program.ts';
import type { WindowsScenario } from './scenario.ts';

const currentVersion = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`;
const mstsc = 'windows/system32/mstsc.exe';
const mstscax = 'windows/system32/mstscax.dll';

/** The client, and the Windows that it belongs to. */
export function programScenarios(): readonly WindowsScenario[] {
  return [
    {
      name: 'a client without its library',
      practice: 'healthy',
      files: { [mstscax]: null },
      check: 'rdp-client',
      status: 'warning',
      evidence: { mstscVersion: '10.0.26100.4946', mstscaxVersion: null },
      firstCause: null,
    },
    {
      name: 'no client at all',
      practice: 'healthy',
      files: { [mstsc]: null, [mstscax]: null },
      check: 'rdp-client',
      status: 'warning',
      evidence: { mstscVersion: null, mstscaxVersion: null, foreignFiles: [] },
      firstCause: null,
    },
    {
      name: 'a library from another Windows',
      practice: 'healthy',
      files: { [mstscax]: versionedProgram([10, 0, 19041, 1]) },
      check: 'rdp-client',
      status: 'warning',
      evidence: { mstscaxVersion: '10.0.19041.1', foreignFiles: ['mstscax.dll'] },
      firstCause: 'client-outdated',
    },
    {
      name: 'a build with a known problem',
      practice: 'healthy',
      registry: { [currentVersion]: { UBR: 7623 } },
      check: 'windows-version',
      status: 'warning',
      evidence: {
        build: 26_100,
        revision: 7623,
        knownProblems: [{ since: 'KB5074109', mendedBy: 'KB5077744' }],
      },
      firstCause: 'client-outdated',
    },
    {
      name: 'a Windows that gets no updates any more',
      practice: 'healthy',
      registry: { [currentVersion]: { CurrentBuild: '15063', CurrentBuildNumber: '15063', UBR: 2679 } },
      check: 'windows-version',
      status: 'warning',
      evidence: { build: 15_063, updatesEnd: '2019-10-08', getsUpdates: false },
      firstCause: 'client-outdated',
    },
    {
      name: 'a Windows that nobody knows yet',
      practice: 'healthy',
      registry: { [currentVersion]: { CurrentBuild: '99999', CurrentBuildNumber: '99999', UBR: null } },
      check: 'windows-version',
      status: 'passed',
      evidence: { build: 99_999, revision: null, getsUpdates: null, knownProblems: [] },
      firstCause: null,
    },
  ];
}
