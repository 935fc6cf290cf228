import { unread, unreadPart } from '../../../unit/catalog/support/client-facts.ts';
import { withCertificate } from '../../../unit/catalog/support/facts.ts';
import { works } from '../../scenario.ts';
import {
  adapter,
  attempts,
  bitdefender,
  clientOf,
  clientWith,
  eset,
  firewallOff,
  healthyClient,
  kaspersky,
  moreAdapters,
  mstscApp,
  outboundBlocked,
  product,
  provider,
  rules,
  saved,
  vpnUp,
} from '../clients.ts';
import type { PaperGroup, PaperScenario } from '../paper-scenario.ts';
import { distance, establishedWith, hostsFileSays, withUdp } from '../ways.ts';
import type { Way } from '../ways.ts';

type Client = PaperScenario['client'] & object;

/** Connects without trouble; what is odd about the computer is harmless. */
function harmless(
  what: string,
  story: string,
  client: Client,
  more: { readonly way?: Way } = {},
): PaperScenario {
  return { name: `healthy client: ${what}`, story, client, ...more, expected: works(null) };
}

const entry = (lineNumber: number, address: string, ...names: readonly string[]) => ({
  lineNumber,
  address,
  names: [...names],
});
const block = (...fields: readonly string[]): string =>
  ['v2.31', 'Action=Block', 'Active=TRUE', 'Dir=Out', ...fields, 'Name=No RDP', ''].join('|');
/** Windows’ own client files have the build of their Windows. */
const filesOf = (version: string) => ({ rdpClient: { mstscVersion: version, mstscaxVersion: version } });
const windows = (changes: object) => ({ windowsVersion: changes });

export const healthyClients: PaperGroup = {
  name: 'healthy clients',
  scenarios: [
    harmless(
      'ESET is on, Defender stands back',
      'The product inspects TLS of browsers and leaves this alone.',
      clientOf(eset),
    ),
    harmless('Bitdefender is on', 'On, up to date, and innocent.', clientOf(bitdefender)),
    harmless('Kaspersky is on', 'On, up to date, and innocent.', clientOf(kaspersky)),
    harmless(
      'two virus scanners are on',
      'Not wise, and yet nothing is cut.',
      clientWith({
        securityProducts: {
          securityCenter: {
            state: 'read',
            value: ['ESET Security', 'Bitdefender Antivirus'].map((displayName) => ({
              category: 'antivirus' as const,
              displayName,
              state: 0x41010,
              productProgram: null,
              reportingProgram: null,
            })),
          },
        },
      }),
    ),
    harmless(
      'a scanner whose licence has run out',
      'Expired, so it does nothing.',
      clientWith({
        securityProducts: {
          securityCenter: {
            state: 'read',
            value: [
              {
                category: 'antivirus',
                displayName: 'Norton 360',
                state: 0x43010,
                productProgram: null,
                reportingProgram: null,
              },
            ],
          },
        },
      }),
    ),
    harmless(
      'another maker’s firewall is on',
      'GlassWire asks the user, who allowed mstsc.',
      clientOf(product('GlassWire', 'GlassWire', 'firewall')),
    ),
    harmless(
      'the Windows firewall is off',
      'Every profile is off; unwise, and it blocks nothing.',
      clientOf(firewallOff),
    ),
    harmless(
      'outgoing blocked by default, mstsc allowed',
      'A hardened computer with a rule for mstsc.',
      clientOf(
        outboundBlocked(
          `v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|${mstscApp}|Name=RDP|`,
          `v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=17|${mstscApp}|Name=RDP UDP|`,
        ),
      ),
    ),
    harmless(
      'outgoing blocked by default, the port allowed',
      'A rule lets every program out to port 3389.',
      clientOf(
        outboundBlocked(
          'v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|Name=RDP|',
          'v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=3389|Name=RDP|',
        ),
      ),
    ),
    harmless(
      'a block for mstsc that is not active',
      'Somebody switched the rule off again.',
      clientOf(rules(`v2.31|Action=Block|Active=FALSE|Dir=Out|${mstscApp}|Name=No RDP|`)),
    ),
    harmless(
      'a block for incoming Remote Desktop',
      'This computer shall be no host; it may still connect.',
      clientOf(rules('v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Name=No RDP in|')),
    ),
    harmless(
      'a block for the domain profile only',
      'The computer is in a private network now.',
      clientOf(rules(block('Profile=Domain', mstscApp))),
    ),
    harmless(
      'a block for another port',
      'A rule against port 3391.',
      clientOf(rules(block('Protocol=6', 'RPort=3391'))),
    ),
    harmless(
      'a block for other addresses',
      'A rule against 10.0.0.0/8.',
      clientOf(rules(block(mstscApp, 'RA4=10.0.0.0/255.0.0.0'))),
    ),
    harmless(
      'a block for another program',
      'A rule against an old browser.',
      clientOf(rules(block(String.raw`App=C:\Program Files\Old\browser.exe`))),
    ),
    harmless(
      'UDP off by policy',
      'A choice: sessions go over TCP.',
      clientWith({ udpPolicy: { clientPolicy: 1 } }),
    ),
    harmless(
      'UDP off by the user’s setting',
      'A choice: sessions go over TCP.',
      clientWith({ udpPolicy: { userPreference: 1 } }),
    ),
    harmless(
      'UDP off here, and silent there',
      'Nobody uses UDP, so its silence is nothing.',
      clientWith({ udpPolicy: { clientPolicy: 1 } }),
      { way: [withUdp('silent')] },
    ),
    harmless(
      'a hosts file full of advertising servers',
      'Ten thousand lines, none for this target.',
      clientWith({
        hostsFile: {
          entries: [entry(9, '0.0.0.0', 'ads.example.com'), entry(10, '0.0.0.0', 'track.example.com')],
          entriesLeftOut: 9998,
        },
      }),
    ),
    harmless(
      'the hosts file leads to the right computer',
      'Somebody pinned the name on purpose, and the server confirms it.',
      clientWith({ hostsFile: { entries: [entry(22, '192.0.2.10', 'server01')] } }),
      { way: [hostsFileSays('192.0.2.10')] },
    ),
    harmless(
      'a saved sign-in in the form user@domain',
      'Fits.',
      clientWith({ savedCredentials: { entries: [saved('TERMSRV/server01', 'anna@corp.example')] } }),
    ),
    harmless(
      'a saved sign-in of a Microsoft account',
      'Says nothing about the domain.',
      clientWith({
        savedCredentials: { entries: [saved('TERMSRV/server01', 'MicrosoftAccount\\anna@example.com')] },
      }),
    ),
    harmless(
      'a saved sign-in of Entra',
      'Says nothing about the domain.',
      clientWith({
        savedCredentials: { entries: [saved('TERMSRV/server01', 'AzureAD\\anna@corp.example')] },
      }),
    ),
    harmless(
      'an old saved sign-in for another host',
      'mstsc does not use it here.',
      clientWith({
        savedCredentials: {
          entries: [saved('TERMSRV/server99', 'OLDCORP\\anna', '2023-01-09T06:12:44.000Z')],
        },
      }),
    ),
    harmless(
      'a certificate pinned for another host',
      'Another host has another certificate.',
      clientWith({ pinnedCertificates: { pins: [{ host: 'server99', sha1Thumbprint: 'ab'.repeat(20) }] } }),
    ),
    harmless(
      'no certificate pinned at all',
      'The first time on this computer.',
      clientWith({ pinnedCertificates: { pins: [] } }),
    ),
    harmless(
      'the log has only sessions that the user closed',
      'Reason 1 and 2.',
      clientOf(
        attempts({ reason: 1, session: true, seconds: 3600 }, { reason: 2, session: true, seconds: 200 }),
      ),
    ),
    harmless(
      'the client’s log is switched off',
      'Nothing on record.',
      clientWith({ eventLog: { enabled: false, events: [] } }),
    ),
    harmless(
      'the last failure on record was to another host',
      'Nothing to do with this one.',
      clientOf(attempts({ host: 'server77', reason: 2308 })),
    ),
    harmless(
      'old TLS versions switched on',
      'TLS 1.0 for some old program; current ones are on as well.',
      clientWith({ clientTls: { protocols: [{ protocol: 'TLS 1.0', enabled: 1, disabledByDefault: 0 }] } }),
    ),
    harmless(
      'TLS 1.3 switched off, the server has 1.2',
      'What both have is TLS 1.2.',
      clientWith({ clientTls: { protocols: [{ protocol: 'TLS 1.3', enabled: 0, disabledByDefault: 1 }] } }),
      { way: [establishedWith('TLSv1.2')] },
    ),
    harmless(
      'TLS 1.3 switched off, the server takes both',
      'Windows hosts with TLS 1.3 take TLS 1.2 too.',
      clientWith({ clientTls: { protocols: [{ protocol: 'TLS 1.3', enabled: 0, disabledByDefault: 1 }] } }),
    ),
    harmless(
      'FIPS mode',
      'Only certified algorithms; current hosts have them.',
      clientWith({ clientTls: { fipsPolicy: 1 } }),
    ),
    harmless(
      'a policy for cipher suites',
      'It lists the current ones.',
      clientWith({
        clientTls: {
          cipherSuitePolicy: {
            state: 'read',
            value: ['TLS_AES_256_GCM_SHA384', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'],
          },
        },
      }),
    ),
    harmless(
      'RC4 and 3DES switched off',
      'A hardening guide was followed.',
      clientWith({
        clientTls: {
          switchedOffAlgorithms: [
            { kind: 'cipher', name: 'RC4 128/128' },
            { kind: 'cipher', name: 'Triple DES 168' },
          ],
        },
      }),
    ),
    harmless(
      'a VPN client’s provider in Winsock',
      'Signed by its maker, in its own folder, and working.',
      clientOf(
        provider({
          name: 'Corp VPN LSP',
          path: String.raw`C:\Program Files\CorpVPN\lsp.dll`,
          inSystemFolder: false,
          signedByWindows: false,
          chainLength: 2,
        }),
      ),
    ),
    harmless(
      'Winsock states one entry too many',
      'Left over from an uninstaller; connections pass.',
      clientWith({ winsockCatalog: { statedProtocols: 9 } }),
    ),
    harmless('a VPN is up and the target beside it', 'Split tunnel.', clientOf(vpnUp('beside'))),
    harmless(
      'the way leads through a VPN with 1280 bytes',
      'Small packets, but all of them pass.',
      clientOf(vpnUp('through', { mtuBytes: 1280 })),
      { way: [distance(38)] },
    ),
    harmless(
      'virtual switches of Hyper-V, WSL and Docker',
      'Three more adapters that are up.',
      clientOf(
        moreAdapters(
          { name: 'vEthernet (Default Switch)', description: 'Hyper-V Virtual Ethernet Adapter' },
          { name: 'vEthernet (WSL)', description: 'Hyper-V Virtual Ethernet Adapter #2' },
          { name: 'DockerNAT', description: 'Hyper-V Virtual Ethernet Adapter #3' },
        ),
      ),
    ),
    harmless(
      'jumbo frames',
      '9000 bytes on the adapter; the way carries what it can.',
      clientOf(adapter({ mtuBytes: 9000 })),
    ),
    harmless(
      'over mobile broadband',
      'A phone as modem.',
      clientOf(adapter({ kind: 'mobile-broadband', mtuBytes: 1428 })),
      { way: [distance(71), withUdp('answered', 80)] },
    ),
    harmless(
      'static address and public name servers',
      'No DHCP.',
      clientOf(adapter({ dhcpServer: null, dnsServers: ['9.9.9.9'] })),
    ),
    harmless(
      'trusts Zscaler’s authority, which had no part in this',
      'The certificate is the server’s own.',
      clientWith({
        securityProducts: {
          rootCertificates: {
            state: 'read',
            value: [
              {
                trustedBy: 'computer',
                commonName: 'Zscaler Root CA',
                organization: 'Zscaler Inc.',
                sha1Thumbprint: 'cd'.repeat(20),
              },
            ],
          },
        },
      }),
    ),
    harmless(
      'trusts a company’s own authority',
      'Every company has one.',
      clientWith({
        securityProducts: {
          rootCertificates: {
            state: 'read',
            value: [
              {
                trustedBy: 'computer',
                commonName: 'Corp Root CA',
                organization: 'Corp',
                sha1Thumbprint: 'ce'.repeat(20),
              },
            ],
          },
        },
      }),
    ),
    harmless(
      'Windows 10 22H2 on a private computer',
      'Gets no more free updates, and connects.',
      clientWith({
        ...windows({ displayVersion: '22H2', build: 19045, revision: 6456 }),
        ...filesOf('10.0.19041.6456'),
      }),
    ),
    harmless(
      'a preview build that nobody knows',
      'Not in the list.',
      clientWith(windows({ displayVersion: null, build: 27965, revision: 1 })),
    ),
    harmless('Windows on ARM', 'The same client.', clientWith(windows({ architecture: 'arm64' }))),
    harmless(
      'CredSSP weakened by hand',
      'AllowEncryptionOracle is 2: unwise, and it refuses nothing.',
      clientWith({ credSsp: { allowEncryptionOracle: 2 } }),
    ),
    harmless(
      'Windows App beside mstsc',
      'Two clients, both current.',
      clientWith({ rdpClient: { windowsAppVersion: '2.0.700.0', msrdcVersion: '1.2.6000.0' } }),
    ),
    harmless('hardly anything may be read', 'A locked-down account.', {
      ...healthyClient,
      firewall: unread('access-denied', 5),
      savedCredentials: unread('access-denied', 5),
      eventLog: unread('access-denied', 5),
      winsockCatalog: unread('access-denied', 5),
      securityProducts: unread('timed-out'),
    }),
    harmless(
      'drivers may not be listed',
      'A part of one group is missing.',
      clientWith({ securityProducts: { drivers: unreadPart('access-denied', 5) } }),
    ),
    {
      name: 'healthy client: the host has renewed its certificate since it was pinned',
      story: 'Six months are over, Windows made a new one; mstsc asks once.',
      client: clientWith({
        pinnedCertificates: { pins: [{ host: 'server01', sha1Thumbprint: 'ab'.repeat(20) }] },
      }),
      expected: works('certificate-changed'),
    },
    {
      name: 'healthy client: UDP of mstsc blocked by a rule here',
      story: 'A rule against UDP for mstsc; TCP works, so sessions fall back.',
      client: clientOf(rules(block('Protocol=17', mstscApp))),
      expected: works('udp-blocked'),
    },
    {
      name: 'healthy client: pinned under the full name, and it fits',
      story: 'Typed short today, and in full when it was pinned.',
      client: clientWith({
        pinnedCertificates: { pins: [{ host: 'server01.corp.example', sha1Thumbprint: '11'.repeat(20) }] },
      }),
      way: [withCertificate({})],
      expected: works(null),
    },
  ],
};
