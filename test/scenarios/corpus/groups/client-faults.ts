import { unread } from '../../../unit/catalog/support/client-facts.ts';
import { aBreak, withCertificate } from '../../../unit/catalog/support/facts.ts';
import { fails, works } from '../../scenario.ts';
import {
  attempts,
  clientOf,
  clientWith,
  eset,
  healthyClient,
  mstscApp,
  outboundBlocked,
  product,
  provider,
  rules,
  saved,
  vpnUp,
} from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import { deadAddress, distance, establishedWith, noConnection, typedAddress } from '../ways.ts';

const blocked = fails('client', 'firewall-blocks-client');
const tlsOff = fails('client', 'client-tls-disabled');
const block = (...fields: readonly string[]): string =>
  ['v2.31', 'Action=Block', 'Active=TRUE', 'Dir=Out', ...fields, 'Name=No RDP', ''].join('|');
const off = (protocol: 'TLS 1.2' | 'TLS 1.3') => ({ protocol, enabled: 0, disabledByDefault: 1 });

export const clientFaults: PaperGroup = {
  name: 'faults of this computer',
  scenarios: [
    {
      name: 'here: a rule blocks mstsc',
      story: 'Only mstsc; this program gets through.',
      client: clientOf(rules(block(mstscApp))),
      expected: blocked,
    },
    {
      name: 'here: a rule blocks the port',
      story: 'TCP 3389 for every program.',
      client: clientOf(rules(block('Protocol=6', 'RPort=3389'))),
      expected: blocked,
    },
    {
      name: 'here: a rule blocks the target’s address',
      story: 'A list of forbidden addresses.',
      client: clientOf(rules(block('RA4=192.0.2.0/255.255.255.0'))),
      expected: blocked,
    },
    {
      name: 'here: a block stands beside an allow for mstsc',
      story: 'A block wins over every allow.',
      client: clientOf(
        rules(`v2.31|Action=Allow|Active=TRUE|Dir=Out|${mstscApp}|Name=RDP|`, block(mstscApp)),
      ),
      expected: blocked,
    },
    {
      name: 'here: outgoing blocked by default, nothing allowed',
      story: 'A kiosk profile.',
      client: clientOf(outboundBlocked()),
      expected: blocked,
    },
    {
      name: 'here: outgoing blocked by default, only port 443 allowed',
      story: 'A hardened computer for the web alone.',
      client: clientOf(
        outboundBlocked('v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=443|Name=Web|'),
      ),
      reported: { code: 0x204, extendedCode: null },
      expected: blocked,
    },
    {
      name: 'here: a rule blocks mstsc in private networks',
      story: 'The computer is in one.',
      client: clientOf(rules(block('Profile=Private', mstscApp))),
      expected: blocked,
    },
    {
      name: 'here: Windows forbids even this program to connect',
      story: 'A filter of another product, which has no rule in the Windows firewall; EACCES.',
      way: deadAddress(aBreak('local', { afterMs: 0.4, quietMs: 0.4, code: 'EACCES' })),
      client: clientOf(product('Comodo Firewall', 'cmdagent', 'firewall')),
      expected: { healthy: false, failedPhase: null, firstCauses: ['firewall-blocks-client'] },
      note: 'Nothing was learnt of the far computer, so no phase has failed.',
    },
    {
      name: 'here: TLS 1.2 and 1.3 are off',
      story: 'A hardening tool went too far.',
      client: clientWith({ clientTls: { protocols: [off('TLS 1.2'), off('TLS 1.3')] } }),
      expected: tlsOff,
    },
    {
      name: 'here: TLS 1.2 is off and the server has nothing newer',
      story: 'A Server 2016 behind it.',
      way: [establishedWith('TLSv1.2')],
      client: clientWith({ clientTls: { protocols: [off('TLS 1.2')] } }),
      expected: tlsOff,
    },
    {
      name: 'here: TLS 1.2 is off on Windows 10, which has no 1.3',
      story: 'Nothing current is left on build 19045.',
      client: clientWith({
        clientTls: { protocols: [off('TLS 1.2')] },
        windowsVersion: { build: 19045, revision: 4412, displayVersion: '22H2' },
        rdpClient: { mstscVersion: '10.0.19041.4412', mstscaxVersion: '10.0.19041.4412' },
      }),
      expected: tlsOff,
    },
    {
      name: 'here: a saved sign-in of a domain that is gone',
      story: 'The company was renamed; the log has the refusal.',
      client: clientOf(
        {
          savedCredentials: {
            entries: [saved('TERMSRV/server01', 'OLDCORP\\anna', '2025-01-09T06:12:44.000Z')],
          },
        },
        attempts({ reason: 0x807 }),
      ),
      expected: works('stale-credentials'),
    },
    {
      name: 'here: a saved sign-in that was refused yesterday',
      story: 'The password was changed since; the domain fits.',
      client: clientOf(
        {
          savedCredentials: {
            entries: [saved('TERMSRV/server01', 'CORP\\anna', '2025-06-09T06:12:44.000Z')],
          },
        },
        attempts({ reason: 0x807 }),
      ),
      expected: works('stale-credentials'),
    },
    {
      name: 'here: a saved sign-in for the address that was typed',
      story: 'Old, and the dialog says that the sign-in was refused.',
      host: '192.0.2.10',
      way: typedAddress(),
      client: clientWith({
        savedCredentials: {
          entries: [saved('TERMSRV/192.0.2.10', 'OLDCORP\\anna', '2025-01-09T06:12:44.000Z')],
        },
      }),
      reported: { code: 0x807, extendedCode: null },
      expected: works('stale-credentials'),
    },
    {
      name: 'here: a build that freezes sessions, and one was cut after a minute',
      story: '26100.3194, known for it.',
      client: clientOf(
        { windowsVersion: { build: 26100, revision: 3194 } },
        attempts({ reason: 2308, session: true, seconds: 65 }),
      ),
      expected: works('client-outdated'),
    },
    {
      name: 'here: the pinned certificate differs after a reinstallation',
      story: 'The host was set up anew.',
      client: clientWith({
        pinnedCertificates: { pins: [{ host: 'server01', sha1Thumbprint: '99'.repeat(20) }] },
      }),
      expected: works('certificate-changed'),
    },
    {
      name: 'here: the pinned certificate differs, address typed',
      story: 'The same, and pinned by address.',
      host: '192.0.2.10',
      way: typedAddress(),
      client: clientWith({
        pinnedCertificates: { pins: [{ host: '192.0.2.10', sha1Thumbprint: '99'.repeat(20) }] },
      }),
      expected: works('certificate-changed'),
    },
    {
      name: 'here: Winsock lost the file of a provider, and nothing connects',
      story: 'An uninstaller took the file and left the entry.',
      way: noConnection([
        '192.0.2.10',
        aBreak('local', { afterMs: 0.2, quietMs: 0.2, code: 'EPROVIDERFAILEDINIT' }),
      ]),
      client: clientOf(
        provider({
          name: 'Acme LSP',
          path: String.raw`C:\Program Files\Acme\lsp.dll`,
          exists: false,
          inSystemFolder: false,
          signedByWindows: null,
          chainLength: 2,
        }),
      ),
      expected: fails('client', 'winsock-damaged'),
    },
    {
      name: 'here: the Winsock catalog is empty',
      story: 'A cleaner deleted it.',
      way: noConnection(['192.0.2.10', aBreak('local', { afterMs: 0.2, quietMs: 0.2, code: 'ENOTSUP' })]),
      client: clientWith({ winsockCatalog: { protocols: [], statedProtocols: 0 } }),
      expected: fails('client', 'winsock-damaged'),
    },
    {
      name: 'here: a product issued the certificate, and is pinned against',
      story: 'ESET opens the connection since yesterday; the pin is of the server’s own.',
      way: [
        withCertificate({
          issuer: 'CN=ESET SSL Filter CA',
          issuerCommonName: 'ESET SSL Filter CA',
          selfSigned: false,
          sha1Thumbprint: '55'.repeat(20),
        }),
      ],
      client: clientOf(eset),
      expected: works('tls-intercepted'),
    },
    {
      name: 'here: UDP is blocked, sessions were cut after a minute',
      story: 'No UDP on the way through the VPN.',
      way: [
        distance(25),
        {
          udp: {
            outcome: 'silent',
            attempts: 2,
            waitedMs: 250,
            roundTripMs: null,
            version: null,
            upstreamMtuBytes: null,
            downstreamMtuBytes: null,
            code: null,
          },
        },
      ],
      client: clientOf(vpnUp('through'), attempts({ reason: 2308, session: true, seconds: 62 })),
      expected: works('udp-blocked'),
    },
    {
      name: 'here: mstscax.dll is of another Windows',
      story: 'A broken update left an old library.',
      client: clientWith({ rdpClient: { mstscaxVersion: '10.0.19041.1' } }),
      expected: works('client-outdated'),
    },
    {
      name: 'here: a client without the CredSSP update of 2018',
      story: 'Windows 10 1607 as it was installed.',
      client: clientWith({
        windowsVersion: { build: 14393, revision: 1000, displayVersion: '1607' },
        rdpClient: { mstscVersion: '10.0.14393.1000', mstscaxVersion: '10.0.14393.1000' },
        credSsp: { tspkgVersion: '10.0.14393.1000' },
      }),
      way: [establishedWith('TLSv1.2')],
      expected: works('client-outdated'),
    },
    {
      name: 'here: firewall rules cannot be read, and all works',
      story: 'Nobody knows what they say; the way is fine.',
      client: { ...healthyClient, firewall: unread('access-denied', 5) },
      expected: works(null),
    },
  ],
};
