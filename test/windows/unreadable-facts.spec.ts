import { beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/shared/report.ts';
import { keepSwitchedOn } from './operations/support/keep-switched-on.ts';
import { clientFacts, reportFrom, valueOf } from './support/client-facts.ts';
import { makeAuthority, rootStores, storedCertificate } from './support/stored-certificate.ts';
import { denyKey } from './support/seed-program.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import { firewallPolicy, makeWindows11, mstscKey, winsock } from './support/windows-11.ts';

const version = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`;
const schannelClient = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client`;
const oraclePolicy = String.raw`HKLM\Software\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters`;
const groupRules = String.raw`HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\FirewallRules`;
const belowMachine = (path: string): string => path.slice('HKLM\\'.length);

describeWindows('facts that may not be read', () => {
  const windows = useWindows();
  // Wine keeps what was denied only until it is switched off.
  keepSwitchedOn(windows);
  let report: Report;

  beforeAll(async () => {
    const { prefix } = windows;
    await makeWindows11(prefix);
    await prefix.seedRegistry({
      [oraclePolicy]: { AllowEncryptionOracle: 1 },
      [schannelClient]: { Enabled: 1 },
      [groupRules]: { Rule: 'v2.31|Action=Allow|' },
      ...storedCertificate('groupPolicy', makeAuthority('/CN=Policy')),
    });
    for (const path of [schannelClient, oraclePolicy, groupRules, winsock, rootStores.groupPolicy])
      await denyKey(prefix, belowMachine(path));
    report = await reportFrom(windows);
  });

  it('say that access is denied, with the code of Windows', () => {
    const denied = { state: 'error', reason: 'access-denied', code: 5 };
    expect(clientFacts(report).clientTls).toMatchObject(denied);
    expect(clientFacts(report).winsockCatalog).toMatchObject(denied);
  });

  it('say so of the one value', () => {
    expect(valueOf(report, 'credSsp')).toMatchObject({ allowEncryptionOracle: 'access-denied' });
  });

  it('say so of the one store of firewall rules, and keep the others', () => {
    const { unreadableSources, profiles } = valueOf(report, 'firewall');
    expect(unreadableSources).toMatchObject([
      { source: 'group-policy', problem: { reason: 'access-denied' } },
    ]);
    expect(profiles.local.public).toMatchObject({ enableFirewall: 1 });
  });

  it('say so of the authorities, and keep the products', () => {
    const { rootCertificates, services } = valueOf(report, 'securityProducts');
    expect(rootCertificates).toEqual({ state: 'error', reason: 'access-denied', code: 5 });
    expect(services).toMatchObject({ state: 'read' });
    const check = report.checks.find(({ id }) => id === 'security-products');
    expect(check).toMatchObject({ evidence: { unreadable: ['root-certificates'], inspectionRoots: [] } });
  });

  it('are blamed for nothing', () => {
    expect(report.verdict.causes.map(({ id }) => id)).toEqual(['port-closed']);
  });

  it('become checks that could not find out, never healthy ones', () => {
    const byId = Object.fromEntries(report.checks.map((check) => [check.id, check]));
    for (const id of ['winsock-catalog', 'firewall-rules', 'client-tls-policy']) {
      expect(byId[id]).toMatchObject({ status: 'error' });
      expect(byId[id]?.reason).toMatch(/^[A-Z].+\.$/u);
    }
  });
});

describeWindows('facts that are damaged', () => {
  const windows = useWindows();
  let report: Report;
  const huge = 'x'.repeat(300_000);

  beforeAll(async () => {
    const { prefix } = windows;
    await makeWindows11(prefix);
    await prefix.seedRegistry({
      [version]: { CurrentBuild: 'not a number', CurrentBuildNumber: '', ProductName: huge },
      [`${firewallPolicy}\\FirewallRules`]: {
        number: 7,
        huge: `v2.31|Action=Block|Active=TRUE|Dir=Out|Name=${huge}|`,
        'ünïcödé 東京 🙂': 'v2.31|Action=Allow|Active=TRUE|Dir=Out|Name=東京 🙂|',
        'no zero': { kind: 'raw', type: 1, bytes: Buffer.from('v2.31', 'utf16le') },
        odd: { kind: 'raw', type: 1, bytes: Buffer.from([0x76, 0x00, 0x32]) },
        nothing: { kind: 'raw', type: 1, bytes: Buffer.alloc(0) },
      },
      [`${firewallPolicy}\\PublicProfile`]: { EnableFirewall: '1', DefaultOutboundAction: Buffer.alloc(3) },
      [`${mstscKey}\\Default`]: { MRU0: 5, MRU1: huge, MRU2: '', MRU3: 'server\u{1F600}' },
      [`${mstscKey}\\Servers\\${'h'.repeat(200)}`]: { CertHash: 'text', UsernameHint: ['a', 'b'] },
      [String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`]: {
        DataBasePath: { kind: 'expandable', text: String.raw`%SystemRoot%\no such folder` },
      },
      [String.raw`HKLM\SOFTWARE\Microsoft\Security Center\Provider\Av\{1}`]: { DISPLAYNAME: 7, STATE: 'on' },
      [String.raw`HKLM\SOFTWARE\Microsoft\Security Center\Provider\Av\{2}`]: {
        DISPLAYNAME: huge,
        STATE: 'on',
      },
    });
    prefix.writeFile('windows/system32/mstsc.exe', 'no program at all');
    prefix.writeFile('windows/system32/mstscax.dll', '');
    report = await reportFrom(windows);
  });

  it('say so where nothing else can be said', () => {
    expect(clientFacts(report).windowsVersion).toMatchObject({
      state: 'error',
      reason: 'damaged',
      code: null,
    });
  });

  it('are cut, kept as they stand or left out among firewall rules', () => {
    const rules = Object.fromEntries(valueOf(report, 'firewall').rules.map(({ id, text }) => [id, text]));
    expect(rules).toMatchObject({
      number: '',
      'ünïcödé 東京 🙂': 'v2.31|Action=Allow|Active=TRUE|Dir=Out|Name=東京 🙂|',
      'no zero': 'v2.31',
      odd: 'v',
      nothing: '',
    });
    expect(rules['huge']).toHaveLength(32_768);
  });

  it('are told apart from absent numbers', () => {
    expect(valueOf(report, 'firewall').profiles.local.public).toEqual({
      enableFirewall: 'damaged',
      defaultOutboundAction: 'damaged',
      allowLocalPolicyMerge: null,
    });
  });

  it('are left out of recent targets, or cut', () => {
    const { recent, userNames } = valueOf(report, 'recentTargets');
    expect(recent).toEqual([huge.slice(0, 512), 'server\u{1F600}']);
    expect(userNames).toEqual([]);
    expect(valueOf(report, 'pinnedCertificates').pins).toEqual([
      { host: 'h'.repeat(200), sha1Thumbprint: 'damaged' },
    ]);
  });

  it('are no version of a program', () => {
    expect(valueOf(report, 'rdpClient')).toMatchObject({ mstscVersion: null, mstscaxVersion: null });
  });

  it('are no hosts file, and the other folder is named', () => {
    expect(valueOf(report, 'hostsFile')).toMatchObject({
      path: String.raw`C:\windows\no such folder\hosts`,
      movedElsewhere: true,
      entries: [],
    });
  });

  it('are no products of Security Center without a name', () => {
    const { securityCenter } = valueOf(report, 'securityProducts');
    const names =
      securityCenter.state === 'read' ? securityCenter.value.map(({ displayName }) => displayName) : [];
    expect(names.toSorted()).toEqual(['Windows Defender', huge.slice(0, 512)]);
  });
});

describeWindows('facts that a fresh Wine lacks', () => {
  const windows = useWindows();

  it('are missing for a reason each, and the rest is there', async () => {
    const facts = clientFacts(await reportFrom(windows));
    expect(facts.winsockCatalog).toMatchObject({ state: 'error', reason: 'not-found' });
    expect(facts.eventLog).toMatchObject({ state: 'error', code: expect.any(Number) as number });
    expect(facts.securityProducts).toMatchObject({ value: { securityCenter: { reason: 'not-found' } } });
    const read = Object.values(facts).filter(({ state }) => state === 'read');
    expect(read).toHaveLength(12);
  });

  it('are a matter of the edition on a server', async () => {
    await windows.prefix.seedRegistry({
      [version]: { InstallationType: 'Server Core', EditionID: 'ServerStandard' },
    });
    windows.prefix.writeFile('events/off', '');
    const report = await reportFrom(windows);
    expect(valueOf(report, 'windowsVersion')).toMatchObject({ isServer: true, edition: 'ServerStandard' });
    expect(clientFacts(report).securityProducts).toMatchObject({
      value: { securityCenter: { reason: 'missing-on-this-edition' } },
    });
  });

  it('are not asked for with --network-only', async () => {
    const report = await reportFrom(windows, '127.0.0.1:1', ['--network-only']);
    expect(report.facts?.client).toBeUndefined();
    expect(report.checks.map(({ phase }) => phase)).not.toContain('client');
  });
});
