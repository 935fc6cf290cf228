import { beforeAll, expect, it } from 'vitest';
import type { Report } from '../../src/shared/report.ts';
import { reportFrom, valueOf } from './support/client-facts.ts';
import { makeAuthority, sha1Of, storedCertificate } from './support/stored-certificate.ts';
import { credentialType, saveCredential } from './support/seed-program.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import { firewallPolicy, makeWindows11, mstscKey } from './support/windows-11.ts';

const blockRule = String.raw`v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|App=%SystemRoot%\system32\mstsc.exe|Name=Büro – kein RDP|`;
const event1024 = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-TerminalServices-ClientActiveXCore' Guid='{28aa95bb-d444-4719-a36f-40462168127e}'/><EventID>1024</EventID><TimeCreated SystemTime='2026-11-20T17:04:05.1234567Z'/><Correlation ActivityID='{8FBF1A44-0D3F-4A45-A8E6-6E2F0E3D0000}'/></System><EventData><Data Name='Name'>Server Name</Data><Data Name='Value'>srv&amp;01</Data><Data Name='CustomLevel'>Info</Data></EventData></Event>`;
const event1026 = event1024
  .replace('>1024<', '>1026<')
  .replace('17:04:05', '17:04:06')
  .replace('srv&amp;01', '2308');

const company = makeAuthority('/O=Contoso/CN=Contoso Stammzertifikat Ü 東京');
const nameless = makeAuthority('/OU=Unit');
const ofMicrosoft = makeAuthority('/O=Public/CN=Public Root');

describeWindows('the facts of a Windows computer', () => {
  const windows = useWindows();
  let report: Report;

  beforeAll(async () => {
    const { prefix } = windows;
    await makeWindows11(prefix);
    await prefix.seedRegistry({
      ...storedCertificate('computer', company),
      ...storedCertificate('user', nameless),
      ...storedCertificate('microsoft', ofMicrosoft),
      [`${firewallPolicy}\\FirewallRules`]: { '{1B2C}': blockRule },
      [String.raw`HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\FirewallRules`]: {
        Policy: 'v2.31|Action=Allow|',
      },
      [String.raw`HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\DomainProfile`]: {
        AllowLocalPolicyMerge: 0,
      },
      [`${mstscKey}\\Default`]: { MRU0: 'server01', MRU1: 'bücher.example:3390' },
      [`${mstscKey}\\Servers\\server01`]: {
        UsernameHint: String.raw`CONTOSO\müller`,
        CertHash: Buffer.alloc(20, 0xab),
      },
      [String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`]: { fClientDisableUDP: 1 },
      [mstscKey]: { DisableUDPTransport: 1 },
      [String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client`]:
        {
          Enabled: 0,
          DisabledByDefault: 1,
        },
      [String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Ciphers\AES 128/128`]: {
        Enabled: 0,
      },
      [String.raw`HKLM\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002`]: {
        Functions: 'TLS_AES_256_GCM_SHA384,TLS_AES_128_GCM_SHA256',
      },
      [String.raw`HKLM\Software\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters`]: {
        AllowEncryptionOracle: 2,
      },
    });
    await prefix.run('sc.exe', ['create', 'ExampleAv', 'binPath=', 'C:\\av.exe', 'start=', 'disabled']);
    await saveCredential(prefix, {
      target: 'TERMSRV/server01',
      type: credentialType.domainPassword,
      user: 'CONTOSO\\eva',
    });
    await saveCredential(prefix, { target: 'TERMSRV/ümlaut', type: credentialType.generic, user: 'eva' });
    await saveCredential(prefix, { target: 'OTHER/server01', type: credentialType.generic, user: 'eva' });
    prefix.writeFile(
      'windows/system32/drivers/etc/hosts',
      '# c\r\n192.0.2.7 server01 alias # why\r\n::1 six\r\nno address\r\n',
    );
    prefix.writeFile('events/1.xml', Buffer.from(event1024, 'utf16le'));
    prefix.writeFile('events/2.xml', Buffer.from(event1026, 'utf16le'));
    report = await reportFrom(windows);
  });

  it('holds the version of Windows', () => {
    expect(valueOf(report, 'windowsVersion')).toEqual({
      productName: 'Windows 10 Pro',
      edition: 'Professional',
      displayVersion: '24H2',
      major: 10,
      minor: 0,
      build: 26100,
      revision: 4946,
      isServer: false,
      architecture: 'x64',
    });
  });

  it('holds the versions of the clients, as numbers and not as their authors’ words', () => {
    expect(valueOf(report, 'rdpClient')).toEqual({
      mstscVersion: '10.0.26100.4946',
      mstscaxVersion: '10.0.26100.4946',
      windowsAppVersion: null,
      msrdcVersion: null,
    });
  });

  it('holds the UDP values at every key', () => {
    expect(valueOf(report, 'udpPolicy')).toEqual({
      clientPolicy: null,
      parentKey: 1,
      machinePreference: null,
      userPreference: 1,
    });
  });

  it('holds the SCHANNEL settings', () => {
    const tls = valueOf(report, 'clientTls');
    expect(tls.protocols).toContainEqual({ protocol: 'TLS 1.2', enabled: 0, disabledByDefault: 1 });
    expect(tls.switchedOffAlgorithms).toEqual([{ kind: 'cipher', name: 'AES 128/128' }]);
    expect(tls.cipherSuitePolicy).toEqual({
      state: 'read',
      value: ['TLS_AES_256_GCM_SHA384', 'TLS_AES_128_GCM_SHA256'],
    });
  });

  it('holds the CredSSP policy and the patch level', () => {
    expect(valueOf(report, 'credSsp')).toEqual({ allowEncryptionOracle: 2, tspkgVersion: '10.0.26100.1' });
  });

  it('holds pinned certificates', () => {
    expect(valueOf(report, 'pinnedCertificates').pins).toEqual([
      { host: 'server01', sha1Thumbprint: 'ab'.repeat(20) },
    ]);
  });

  it('holds recent targets and user names', () => {
    expect(valueOf(report, 'recentTargets')).toEqual({
      recent: ['server01', 'bücher.example:3390'],
      userNames: [{ host: 'server01', userName: String.raw`CONTOSO\müller` }],
    });
  });

  it('holds the credentials for Remote Desktop only, and no secret', () => {
    const { entries } = valueOf(report, 'savedCredentials');
    const sorted = entries.toSorted((a, b) => a.targetName.localeCompare(b.targetName, 'en'));
    expect(sorted).toMatchObject([
      { targetName: 'TERMSRV/server01', kind: 'domain-password', userName: String.raw`CONTOSO\eva` },
      { targetName: 'TERMSRV/ümlaut', kind: 'generic', userName: 'eva', persistence: 'local-machine' },
    ]);
    expect(Date.parse(sorted[0]?.lastWrittenAt ?? '')).toBeGreaterThan(Date.now() - 3_600_000);
    expect(JSON.stringify(report)).not.toMatch(/secret/u);
  });

  it('holds the hosts file', () => {
    expect(valueOf(report, 'hostsFile')).toEqual({
      path: 'C:\\windows\\system32\\drivers\\etc\\hosts',
      movedElsewhere: false,
      entries: [
        { lineNumber: 2, address: '192.0.2.7', names: ['server01', 'alias'] },
        { lineNumber: 3, address: '::1', names: ['six'] },
      ],
      entriesLeftOut: 0,
    });
  });

  it('holds the Winsock catalogue', () => {
    const catalog = valueOf(report, 'winsockCatalog');
    expect(catalog).toMatchObject({ statedProtocols: 2, damagedEntries: 0 });
    expect(catalog.protocols.map(({ entryId, name, chainLength }) => [entryId, name, chainLength])).toEqual([
      [1001, 'MSAFD Tcpip [TCP/IP]', 1],
      [1002, 'MSAFD Tcpip [UDP/IP]', 1],
    ]);
    expect(catalog.protocols[0]).toMatchObject({
      path: String.raw`%SystemRoot%\system32\mswsock.dll`,
      exists: true,
      inSystemFolder: true,
    });
    expect(catalog.namespaces).toMatchObject([{ name: 'Tcpip', enabled: true, inSystemFolder: true }]);
  });

  it('holds firewall rules of every source with what decides them', () => {
    const firewall = valueOf(report, 'firewall');
    expect(firewall.rules).toEqual([
      { id: 'Policy', source: 'group-policy', text: 'v2.31|Action=Allow|' },
      { id: '{1B2C}', source: 'local', text: blockRule },
    ]);
    expect(firewall.profiles.local.private).toMatchObject({ enableFirewall: 1, defaultOutboundAction: 0 });
    expect(firewall.profiles.groupPolicy.domain).toMatchObject({ allowLocalPolicyMerge: 0 });
    expect(firewall.environment).toEqual({ SystemRoot: 'C:\\windows' });
    expect(firewall.userSids).toContain('S-1-1-0');
  });

  it('holds Security Center’s products and the services', () => {
    const products = valueOf(report, 'securityProducts');
    expect(products.securityCenter).toMatchObject({
      state: 'read',
      value: [{ category: 'antivirus', displayName: 'Windows Defender', state: 397_568 }],
    });
    const services = products.services.state === 'read' ? products.services.value : [];
    expect(services).toContainEqual({ name: 'ExampleAv', running: false, start: 'disabled' });
    expect(services).toContainEqual({ name: 'PlugPlay', running: true, start: 'automatic' });
  });

  it('holds the authorities that somebody added, and not those of Microsoft’s list', () => {
    expect(valueOf(report, 'securityProducts').rootCertificates).toEqual({
      state: 'read',
      value: [
        {
          trustedBy: 'computer',
          commonName: 'Contoso Stammzertifikat Ü 東京',
          organization: 'Contoso',
          sha1Thumbprint: sha1Of(company),
        },
        { trustedBy: 'user', commonName: null, organization: null, sha1Thumbprint: sha1Of(nameless) },
      ],
    });
  });

  it('holds adapters and routes', () => {
    const { adapters, routes } = valueOf(report, 'ipConfiguration');
    const loopback = adapters.find(({ kind }) => kind === 'loopback');
    expect(loopback).toMatchObject({ isUp: true, isVpn: false });
    expect(loopback?.addresses).toContainEqual(
      expect.objectContaining({ address: '127.0.0.1', family: 4, prefixLength: 8 }),
    );
    for (const route of routes)
      expect(adapters.map((one) => one.interfaceIndex)).toContain(route.interfaceIndex);
  });

  it('holds the client’s events, the oldest first', () => {
    expect(valueOf(report, 'eventLog')).toEqual({
      enabled: true,
      events: [
        {
          eventId: 1024,
          recordedAt: '2026-11-20T17:04:05.123Z',
          activityId: '8fbf1a44-0d3f-4a45-a8e6-6e2f0e3d0000',
          data: [
            { name: 'Name', value: 'Server Name' },
            { name: 'Value', value: 'srv&01' },
            { name: 'CustomLevel', value: 'Info' },
          ],
        },
        expect.objectContaining({ eventId: 1026, recordedAt: '2026-11-20T17:04:06.123Z' }),
      ],
    });
  });
});
