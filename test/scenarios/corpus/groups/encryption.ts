import { aBreak, withCertificate, withChallenge } from '../../../unit/catalog/support/facts.ts';
import { fails, works } from '../../scenario.ts';
import { clientOf, eset, healthyClient, vpnUp } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  alerted,
  blackHole,
  brokenTls,
  closed,
  cutAtHello,
  distance,
  establishedWith,
  helloVanishes,
  nlaBreaks,
  nlaRefuses,
  reset,
  stalled,
  twoAddresses,
  typedAddress,
} from '../ways.ts';

const key = fails('tls', 'certificate-key-unreadable');
const onPath = fails('tls', 'tls-broken-on-path');
const hole = fails('tls', 'mtu-black-hole');
const versions = fails('tls', 'tls-version-mismatch');
const own = (name: string) => ({
  subject: `CN=${name}`,
  issuer: `CN=${name}`,
  subjectCommonName: name,
  issuerCommonName: name,
});

export const encryption: PaperGroup = {
  name: 'encryption',
  scenarios: [
    {
      name: 'key: reset at every ClientHello, near',
      story: 'NETWORK SERVICE may not read the key file.',
      way: cutAtHello(reset(4)),
      expected: key,
    },
    {
      name: 'key: reset at every ClientHello, 30 ms away',
      story: 'The same in another city; each cut takes a round trip.',
      way: [distance(30), ...cutAtHello(reset(32))],
      client: healthyClient,
      expected: key,
    },
    {
      name: 'key: reset at every ClientHello, 180 ms away',
      story: 'A cloud image with hardened MachineKeys on another continent.',
      way: [distance(180), ...cutAtHello(reset(184))],
      expected: key,
    },
    {
      name: 'key: closed at every ClientHello',
      story: 'The same on a build that closes instead.',
      way: [distance(12), ...cutAtHello(closed(14))],
      expected: key,
    },
    {
      name: 'key: address typed',
      story: 'The same without a server name.',
      host: '192.0.2.10',
      way: [...typedAddress('192.0.2.10', 8), ...brokenTls(reset(9), { withoutName: 'not-tried' })],
      expected: key,
    },
    {
      name: 'key: the dialog said 0x904 with 0x7',
      story: 'The case that the guides speak of.',
      way: [distance(15), ...cutAtHello(reset(16))],
      client: healthyClient,
      reported: { code: 0x904, extendedCode: 7 },
      expected: key,
    },
    {
      name: 'key: the client’s log has the same break',
      story: 'Yesterday as today.',
      way: [distance(15), ...cutAtHello(reset(17))],
      client: healthyClient,
      expected: key,
    },
    {
      name: 'path: reset after the ServerHello',
      story: 'A filter on the way that reads the certificate.',
      way: brokenTls(reset(40, 1200), {
        tls12Only: reset(38, 1100),
        small: 'answered',
        padded: reset(38, 1100),
        withoutName: reset(38, 1100),
        last: 'certificate',
      }),
      expected: onPath,
    },
    {
      name: 'path: closed after the ServerHello',
      story: 'The security product of the host ends it there.',
      way: brokenTls(closed(25, 900), { small: 'answered', last: 'server-hello' }),
      client: healthyClient,
      expected: onPath,
    },
    {
      name: 'path: every TLS message vanishes',
      story: 'A filter on the way drops what looks like TLS.',
      way: helloVanishes,
      expected: onPath,
    },
    {
      name: 'path: every TLS message vanishes, far away',
      story: 'The same behind 90 ms.',
      way: [distance(90), ...helloVanishes],
      client: healthyClient,
      expected: onPath,
    },
    {
      name: 'path: it passes without the server’s name',
      story: 'A filter looks for the name in the ClientHello.',
      way: brokenTls(reset(9), {
        withoutName: 'established',
        tls12Only: reset(9),
        small: 'answered',
        padded: reset(9),
      }),
      expected: onPath,
    },
    {
      name: 'path: the answer is a web page',
      story: 'A captive portal answers where TLS should begin.',
      way: brokenTls(
        aBreak('foreign', { afterMs: 7, quietMs: 7, afterBytes: 120, code: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
        { small: 'answered' },
      ),
      expected: onPath,
    },
    {
      name: 'path: stalls after the server’s certificate',
      story: 'A proxy holds the rest back.',
      way: brokenTls(stalled(6000, 1800), {
        tls12Only: stalled(2500, 1800),
        small: 'answered',
        padded: stalled(2500, 1800),
        withoutName: stalled(2500, 1800),
        last: 'certificate',
        received: 1800,
      }),
      expected: onPath,
    },
    {
      name: 'hole: the server’s certificate vanishes',
      story: 'IPsec takes room from every packet, and ICMP is dropped.',
      way: [distance(22), ...blackHole()],
      expected: hole,
    },
    {
      name: 'hole: through the VPN of this computer',
      story: 'The same, and the VPN’s adapter is on the way.',
      way: [distance(22), ...blackHole()],
      client: clientOf(vpnUp('through')),
      expected: hole,
    },
    {
      name: 'hole: the ClientHello itself vanishes',
      story: 'The hole is on the way there; a padded message vanishes as well.',
      way: [distance(35), ...brokenTls(stalled(6000), { small: 'answered', padded: stalled(2500) })],
      expected: hole,
    },
    {
      name: 'hole: 160 bytes came before it',
      story: 'The ServerHello fits, the certificate does not.',
      way: [distance(28), ...blackHole(160)],
      client: clientOf(vpnUp('through', { mtuBytes: 1500 })),
      expected: hole,
    },
    {
      name: 'timer: two seconds of silence in TLS, then a reset',
      story: 'The host looks for a revocation list; a firewall gives up.',
      way: brokenTls(aBreak('reset', { afterMs: 2010, quietMs: 2004, code: 'ECONNRESET' })),
      expected: fails('tls', 'idle-timeout-on-path'),
    },
    {
      name: 'timer: four seconds of silence in TLS, then a close',
      story: 'The same with another firewall.',
      way: [distance(17), ...brokenTls(aBreak('closed', { afterMs: 4040, quietMs: 4022 }))],
      client: healthyClient,
      expected: fails('tls', 'idle-timeout-on-path'),
    },
    {
      name: 'versions: alert 70',
      story: 'The host has TLS 1.0 alone, this side none of it.',
      way: brokenTls(alerted(70), {
        tls12Only: alerted(70),
        small: 'answered',
        padded: 'answered',
        withoutName: alerted(70),
      }),
      expected: versions,
    },
    {
      name: 'versions: alert 40',
      story: 'A cipher policy on the host leaves nothing in common.',
      way: brokenTls(alerted(40), {
        tls12Only: alerted(40),
        small: 'answered',
        padded: 'answered',
        withoutName: alerted(40),
      }),
      client: healthyClient,
      expected: versions,
    },
    {
      name: 'versions: alert 71',
      story: 'Insufficient security, says the host.',
      way: brokenTls(alerted(71), {
        tls12Only: alerted(71),
        small: 'answered',
        padded: 'answered',
        withoutName: alerted(71),
      }),
      expected: versions,
    },
    {
      name: 'versions: only TLS 1.2 alone passes',
      story: 'A middle box that does not know TLS 1.3 breaks the usual offer.',
      way: brokenTls(reset(11), {
        tls12Only: 'established',
        small: 'answered',
        padded: reset(11),
        withoutName: reset(11),
      }),
      expected: versions,
    },
    {
      name: 'versions: TLS 1.0 is the best the host has',
      story: 'An old Windows; current clients refuse.',
      way: [establishedWith('TLSv1')],
      expected: versions,
    },
    {
      name: 'versions: TLS 1.1 is the best the host has',
      story: 'The same.',
      way: [establishedWith('TLSv1.1')],
      client: healthyClient,
      expected: versions,
    },
    {
      name: 'certificate: expired yesterday',
      story: 'The renewal failed.',
      way: [withCertificate({ notBefore: '2026-05-19T00:00:00.000Z', notAfter: '2026-11-20T00:00:00.000Z' })],
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'certificate: expired two years ago',
      story: 'Set by thumbprint and forgotten.',
      way: [
        withCertificate({
          selfSigned: false,
          issuer: 'CN=Corp CA',
          issuerCommonName: 'Corp CA',
          notBefore: '2022-05-19T00:00:00.000Z',
          notAfter: '2024-11-20T00:00:00.000Z',
        }),
      ],
      client: healthyClient,
      reported: { code: 0x1b07, extendedCode: null },
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'certificate: not valid before next month',
      story: 'The host’s clock was ahead when it was made.',
      way: [withCertificate({ notBefore: '2026-12-20T00:00:00.000Z', notAfter: '2027-06-20T00:00:00.000Z' })],
      expected: fails('certificate', 'certificate-not-yet-valid'),
    },
    {
      name: 'certificate: not valid yet, and the host’s clock is ahead',
      story: 'Two hours ahead; the certificate was made just now by that clock.',
      way: [
        withCertificate({ notBefore: '2026-11-21T09:55:00.000Z', notAfter: '2027-05-23T09:55:00.000Z' }),
        withChallenge({ serverTime: '2026-11-21T10:00:00.000Z', clockOffsetMs: 7_200_000 }),
      ],
      expected: fails('certificate', 'certificate-not-yet-valid', 'clock-skew'),
      note: 'Both are true, and the one follows from the other.',
    },
    {
      name: 'certificate: RSA with 1024 bits',
      story: 'A hand-made certificate of 2010.',
      way: [withCertificate({ keyBits: 1024 })],
      expected: works('certificate-weak'),
    },
    {
      name: 'certificate: SHA-1',
      story: 'An old template of the company’s authority.',
      way: [withCertificate({ signatureAlgorithm: 'sha1WithRSAEncryption' })],
      client: healthyClient,
      expected: works('certificate-weak'),
    },
    {
      name: 'certificate: from ESET’s filter',
      story: 'The product of this computer opens the connection.',
      way: [
        withCertificate({
          issuer: 'CN=ESET SSL Filter CA',
          issuerCommonName: 'ESET SSL Filter CA',
          selfSigned: false,
          sha1Thumbprint: '11'.repeat(20),
        }),
      ],
      client: clientOf(eset),
      expected: works('tls-intercepted'),
    },
    {
      name: 'certificate: from a gateway that inspects',
      story: 'A Zscaler proxy on the way.',
      way: [
        withCertificate({
          issuer: 'CN=Zscaler Intermediate Root CA, O=Zscaler Inc.',
          issuerCommonName: 'Zscaler Intermediate Root CA',
          issuerOrganization: 'Zscaler Inc.',
          selfSigned: false,
        }),
      ],
      expected: works('tls-intercepted'),
    },
    {
      name: 'certificate: names another computer',
      story: 'Copied from server02, whose image this host was made of.',
      way: [withCertificate(own('SERVER02'))],
      expected: works('certificate-name-mismatch'),
    },
    {
      name: 'clock: the host is two hours behind',
      story: 'After a snapshot was restored.',
      way: [withChallenge({ serverTime: '2026-11-21T06:00:00.000Z', clockOffsetMs: -7_200_000 })],
      expected: works('clock-skew'),
    },
    {
      name: 'clock: the host is six minutes ahead',
      story: 'Just beyond what Kerberos takes.',
      way: [withChallenge({ serverTime: '2026-11-21T08:06:00.000Z', clockOffsetMs: 360_000 })],
      client: healthyClient,
      expected: works('clock-skew'),
    },
    {
      name: 'sign-in: NTLM refused',
      story: 'Policy restricts NTLM for incoming connections.',
      way: [nlaRefuses(0xc00000bb)],
      expected: fails('nla', 'security-protocol-refused'),
    },
    {
      name: 'sign-in: reset instead of a challenge',
      story: 'Netlogon is broken there; nothing that is seen here says so.',
      way: [nlaBreaks(reset(8))],
      expected: fails('nla', null),
    },
    {
      name: 'sign-in: silence instead of a challenge',
      story: 'LSASS hangs; nothing that is seen here says so.',
      way: [nlaBreaks(stalled(5000))],
      client: healthyClient,
      expected: fails('nla', null),
    },
    {
      name: 'sign-in: a timer cuts the silence',
      story: 'The host asks a domain controller that is gone; after four seconds a firewall cuts.',
      way: [nlaBreaks(aBreak('reset', { afterMs: 4010, quietMs: 4003, code: 'ECONNRESET' }))],
      expected: fails('nla', 'idle-timeout-on-path'),
    },
    {
      name: 'key: the other address of the name is another computer that works',
      story: 'Two hosts behind one name; the first cannot read its key.',
      way: [
        ...cutAtHello(reset(5)),
        twoAddresses({ certificateSha256: '44'.repeat(32), dnsComputer: 'server02.corp.example' }),
      ],
      expected: key,
    },
  ],
};
