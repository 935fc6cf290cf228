import { credentialType, forgetCredential, saveCredential } from '../support/seed-program.ts';
import { mstscKey } from '../support/windows-11.ts';
import type { WindowsScenario } from './scenario.ts';

const servers = `${mstscKey}\\Servers`;
const otherPin = Buffer.alloc(20, 0x11);

/** What this user has saved, trusted and tried. */
export const userScenarios: readonly WindowsScenario[] = [
  {
    name: 'another certificate was trusted for this host',
    practice: 'healthy',
    registry: { [`${servers}\\127.0.0.1`]: { CertHash: otherPin } },
    check: 'pinned-certificate',
    status: 'warning',
    evidence: {
      pins: [{ host: '127.0.0.1', sha1Thumbprint: '11'.repeat(20), matches: false, isForTypedName: true }],
    },
    firstCause: 'certificate-changed',
  },
  {
    name: 'a pin that is cut off',
    practice: 'healthy',
    registry: { [`${servers}\\127.0.0.1`]: { CertHash: otherPin.subarray(1) } },
    check: 'pinned-certificate',
    status: 'warning',
    evidence: { pins: [{ host: '127.0.0.1', sha1Thumbprint: null }] },
    firstCause: null,
  },
  {
    name: 'a pin for another host',
    practice: 'healthy',
    registry: { [`${servers}\\elsewhere.example`]: { CertHash: otherPin } },
    check: 'pinned-certificate',
    status: 'passed',
    evidence: { pins: [] },
    firstCause: null,
  },
  {
    // Wine resolves names by itself and reads no hosts file of Windows; the check does.
    name: 'a line of the hosts file',
    practice: null,
    host: 'pinned-by-hosts.example',
    files: { 'windows/system32/drivers/etc/hosts': '127.0.0.1 pinned-by-hosts.example\r\n' },
    check: 'hosts-file',
    status: 'warning',
    evidence: { overrides: [{ name: 'pinned-by-hosts.example', address: '127.0.0.1', lineNumber: 1 }] },
    firstCause: 'name-not-found',
  },
  {
    name: 'a hosts file in another folder',
    practice: null,
    host: 'no-such-name.invalid',
    registry: {
      [String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`]: {
        DataBasePath: { kind: 'expandable', text: String.raw`%SystemDrive%\names` },
      },
    },
    files: { 'names/hosts': '192.0.2.9 no-such-name.invalid\n' },
    check: 'hosts-file',
    status: 'warning',
    evidence: { movedElsewhere: true, overrides: [{ address: '192.0.2.9', lineNumber: 1 }] },
    firstCause: 'name-not-found',
  },
  {
    name: 'a hosts file of 20,000 lines',
    practice: null,
    host: 'no-such-name.invalid',
    files: {
      'windows/system32/drivers/etc/hosts': Array.from(
        { length: 20_000 },
        (_, index) => `0.0.0.0 ad${index}.example`,
      ).join('\n'),
    },
    check: 'hosts-file',
    status: 'passed',
    evidence: { entryCount: 20_000, entriesLeftOut: 10_000, overrides: [] },
    firstCause: 'name-not-found',
  },
  credential({
    name: 'a saved credential of another domain, and a dialog that says so',
    credential: { user: String.raw`ELSEWHERE\eva` },
    reported: '0x807',
    status: 'warning',
    entries: [{ targetName: 'TERMSRV/127.0.0.1', userName: String.raw`ELSEWHERE\eva`, domainFits: false }],
    firstCause: 'stale-credentials',
  }),
  credential({
    name: 'a saved credential of another domain, and a dialog that says something else',
    credential: { user: String.raw`ELSEWHERE\eva` },
    reported: '0x904 0x7',
    status: 'warning',
    entries: [{ domainFits: false, isForTypedName: true }],
    firstCause: null,
  }),
  credential({
    name: 'a saved credential of this computer’s own kind',
    credential: { user: String.raw`.\eva` },
    status: 'passed',
    entries: [{ userName: String.raw`.\eva`, domainFits: null, kind: 'domain-password' }],
    firstCause: null,
  }),
  credential({
    name: 'a saved credential for every name that ends alike',
    credential: { target: 'TERMSRV/*.0.0.1', type: credentialType.generic, user: 'Jürgen 東京' },
    status: 'passed',
    entries: [{ targetName: 'TERMSRV/*.0.0.1', userName: 'Jürgen 東京', kind: 'generic' }],
    firstCause: null,
  }),
  credential({
    name: 'a saved credential for another computer',
    credential: { target: 'TERMSRV/elsewhere', user: 'eva' },
    reported: '0x807',
    status: 'passed',
    entries: [],
    firstCause: null,
  }),
  credential({
    name: 'a saved credential for something else than Remote Desktop',
    credential: { target: 'git:https://127.0.0.1', type: credentialType.generic, user: 'eva' },
    status: 'passed',
    entries: [],
    firstCause: null,
  }),
];

interface CredentialCase extends Pick<WindowsScenario, 'name' | 'reported' | 'status' | 'firstCause'> {
  readonly credential: { readonly target?: string; readonly type?: number; readonly user: string };
  readonly entries: readonly unknown[];
}

function credential({ credential: one, entries, ...rest }: CredentialCase): WindowsScenario {
  const saved = { target: 'TERMSRV/127.0.0.1', type: credentialType.domainPassword, ...one };
  return {
    ...rest,
    practice: 'healthy',
    prepare: async (prefix) => {
      await saveCredential(prefix, saved);
      return () => forgetCredential(prefix, saved);
    },
    check: 'saved-credentials',
    evidence: { entries },
  };
}
