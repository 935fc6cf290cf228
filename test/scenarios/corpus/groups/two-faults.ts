import { aBreak, refused, withCertificate, withChallenge } from '../../../unit/catalog/support/facts.ts';
import { fails, works } from '../../scenario.ts';
import {
  attempts,
  clientOf,
  clientWith,
  healthyClient,
  mstscApp,
  outboundBlocked,
  rules,
  saved,
  vpnUp,
} from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  blackHole,
  cutAtHello,
  cutInNegotiation,
  deadAddress,
  distance,
  endsInNegotiation,
  establishedWith,
  freeRdpHost,
  hostsFileSays,
  noSynAnswer,
  refusedTcp,
  refusesAll,
  reset,
  stalled,
  turnedAway,
  withUdp,
  xrdpHost,
} from '../ways.ts';

const blocked = clientOf(rules(`v2.31|Action=Block|Active=TRUE|Dir=Out|${mstscApp}|Name=No RDP|`));
const expired = { notBefore: '2026-05-01T00:00:00.000Z', notAfter: '2026-11-01T00:00:00.000Z' };
const weak = { keyBits: 1024 };
const stale = {
  savedCredentials: { entries: [saved('TERMSRV/server01', 'OLDCORP\\anna', '2025-01-09T06:12:44.000Z')] },
};

/**
 * Two faults at once. The right first cause is the one that mstsc meets first on its way; where both act at one place,
 * or one follows from the other, both are right.
 */
export const twoFaults: PaperGroup = {
  name: 'two faults',
  scenarios: [
    {
      name: 'two: a rule blocks mstsc, the certificate has expired',
      story: 'mstsc never gets so far as to see the certificate; either has to be mended.',
      way: [withCertificate(expired)],
      client: blocked,
      expected: fails('certificate', 'firewall-blocks-client', 'certificate-expired'),
      note: 'The rule is met first; the certificate is what this program sees fail.',
    },
    {
      name: 'two: a rule blocks mstsc, the host is off',
      story: 'Nothing answers at all.',
      way: deadAddress(turnedAway(3100)),
      client: blocked,
      expected: fails('tcp', 'host-unreachable', 'firewall-blocks-client'),
      note: 'Both keep mstsc from a connection at the same place.',
    },
    {
      name: 'two: outgoing is blocked by default, the key is unreadable',
      story: 'The firewall is met first.',
      way: cutAtHello(reset(5)),
      client: clientOf(outboundBlocked()),
      expected: fails('tls', 'firewall-blocks-client', 'certificate-key-unreadable'),
    },
    {
      name: 'two: expired and weak',
      story: 'An old hand-made certificate; the end date is what Windows refuses.',
      way: [withCertificate({ ...expired, ...weak })],
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'two: expired and for another computer',
      story: 'Copied with an image and never renewed.',
      way: [
        withCertificate({
          ...expired,
          subject: 'CN=SERVER02',
          issuer: 'CN=SERVER02',
          subjectCommonName: 'SERVER02',
          issuerCommonName: 'SERVER02',
        }),
      ],
      client: healthyClient,
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'two: expired, and the clocks differ by a day',
      story: 'By the host’s clock it still holds.',
      way: [
        withCertificate({ notBefore: '2026-05-21T00:00:00.000Z', notAfter: '2026-11-21T00:00:00.000Z' }),
        withChallenge({ serverTime: '2026-11-20T08:00:00.000Z', clockOffsetMs: -86_400_000 }),
      ],
      expected: fails('certificate', 'certificate-expired', 'clock-skew'),
      note: 'Which clock is wrong cannot be seen from here.',
    },
    {
      name: 'two: expired, and a saved sign-in that no longer fits',
      story: 'The certificate comes first.',
      way: [withCertificate(expired)],
      client: clientOf(stale, attempts({ reason: 0x807 })),
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'two: expired, and UDP is blocked',
      story: 'UDP would matter only after the sign-in.',
      way: [withCertificate(expired), withUdp('silent')],
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'two: expired, on a server that is not Windows',
      story: 'xrdp with a forgotten certificate.',
      way: [...xrdpHost, withCertificate({ ...expired, selfSigned: true, dnsNames: ['server01'] })],
      expected: fails('certificate', 'certificate-expired'),
    },
    {
      name: 'two: the key is unreadable, and the certificate had been renewed',
      story: 'The pin is old, and no certificate is shown any more.',
      way: [distance(9), ...cutAtHello(reset(10))],
      client: clientWith({
        pinnedCertificates: { pins: [{ host: 'server01', sha1Thumbprint: 'ab'.repeat(20) }] },
      }),
      expected: fails('tls', 'certificate-key-unreadable'),
    },
    {
      name: 'two: the key is unreadable, and a saved sign-in is stale',
      story: 'No password is sent by then.',
      way: [distance(9), ...cutAtHello(reset(11))],
      client: clientOf(stale),
      expected: fails('tls', 'certificate-key-unreadable'),
    },
    {
      name: 'two: the key is unreadable, UDP is silent too',
      story: 'UDP has nothing to do with it.',
      way: [...cutAtHello(reset(6)), withUdp('silent')],
      expected: fails('tls', 'certificate-key-unreadable'),
    },
    {
      name: 'two: a black hole, and the build freezes sessions',
      story: 'The way breaks long before a session.',
      way: [distance(25), ...blackHole()],
      client: clientOf({ windowsVersion: { build: 26100, revision: 3194 } }, vpnUp('through')),
      expected: fails('tls', 'mtu-black-hole'),
    },
    {
      name: 'two: a black hole, and a pinned certificate that differs',
      story: 'No certificate arrives at all.',
      way: [distance(25), ...blackHole()],
      client: clientOf(
        { pinnedCertificates: { pins: [{ host: 'server01', sha1Thumbprint: 'ab'.repeat(20) }] } },
        vpnUp('through'),
      ),
      expected: fails('tls', 'mtu-black-hole'),
    },
    {
      name: 'two: a stale hosts line, and the host there is silent at the request',
      story: 'The line leads to a NAS that accepts on 3389 and says nothing.',
      way: [hostsFileSays('192.0.2.99'), distance(2, '192.0.2.99'), ...cutInNegotiation(stalled(5000))],
      client: clientWith({
        hostsFile: { entries: [{ lineNumber: 4, address: '192.0.2.99', names: ['server01'] }] },
      }),
      expected: fails('negotiation', 'silent-listener', 'name-points-elsewhere'),
    },
    {
      name: 'two: port closed, and a saved sign-in is stale',
      story: 'Nothing listens.',
      way: deadAddress(refusedTcp(2)),
      client: clientOf(stale),
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'two: no answer, and TLS 1.2 is off here',
      story: 'The host is off; the setting would be the next trouble.',
      way: deadAddress(noSynAnswer()),
      client: clientWith({
        clientTls: {
          protocols: [
            { protocol: 'TLS 1.2', enabled: 0, disabledByDefault: 1 },
            { protocol: 'TLS 1.3', enabled: 0, disabledByDefault: 1 },
          ],
        },
      }),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'two: TLS 1.2 is off here, and the certificate has expired',
      story: 'Encryption is met before the certificate.',
      way: [withCertificate(expired), establishedWith('TLSv1.2')],
      client: clientWith({
        clientTls: {
          protocols: [
            { protocol: 'TLS 1.2', enabled: 0, disabledByDefault: 1 },
            { protocol: 'TLS 1.3', enabled: 0, disabledByDefault: 1 },
          ],
        },
      }),
      expected: fails('certificate', 'client-tls-disabled', 'certificate-expired'),
    },
    {
      name: 'two: no certificate on the host, which is also not in UDP',
      story: 'Refusal code 3 says it.',
      way: [...refusesAll(3), withUdp('silent')],
      client: healthyClient,
      expected: fails('negotiation', 'server-has-no-certificate'),
    },
    {
      name: 'two: NLA refused and the clock is off',
      story: 'The refusal ends it; the clock is not even stated.',
      way: endsInNegotiation(refused(5), 'answered'),
      expected: fails('negotiation', 'security-protocol-refused'),
    },
    {
      name: 'two: certificate for another computer, and weak',
      story: 'Both only make mstsc ask.',
      way: [
        withCertificate({
          ...weak,
          subject: 'CN=SERVER02',
          issuer: 'CN=SERVER02',
          subjectCommonName: 'SERVER02',
          issuerCommonName: 'SERVER02',
        }),
      ],
      expected: works('certificate-name-mismatch', 'certificate-weak'),
    },
    {
      name: 'two: the clock is off, and UDP is blocked',
      story: 'Both matter only later.',
      way: [
        withChallenge({ serverTime: '2026-11-21T06:00:00.000Z', clockOffsetMs: -7_200_000 }),
        withUdp('silent'),
      ],
      client: healthyClient,
      expected: works('clock-skew', 'udp-blocked'),
    },
    {
      name: 'two: TLS 1.0 only, with a certificate that has expired',
      story: 'An old host in every respect.',
      way: [establishedWith('TLSv1'), withCertificate(expired)],
      expected: fails('tls', 'tls-version-mismatch', 'certificate-expired'),
    },
    {
      name: 'two: FreeRDP, and the certificate is for another computer',
      story: 'A FreeRDP server with a copied certificate.',
      way: [
        ...freeRdpHost,
        withCertificate({
          subject: 'CN=SERVER02',
          issuer: 'CN=SERVER02',
          subjectCommonName: 'SERVER02',
          issuerCommonName: 'SERVER02',
        }),
      ],
      expected: works('certificate-name-mismatch', 'third-party-server'),
    },
    {
      name: 'two: a limit, and the certificate has expired',
      story: 'Some connections are cut, and those that pass show an expired certificate.',
      way: [
        withCertificate(expired),
        {
          offers: {
            offers: [
              {
                protocol: 0,
                result: { outcome: 'broken', broke: reset(3), durationMs: 3, bytesReceived: 0 },
              },
              {
                protocol: 1,
                result: {
                  outcome: 'broken',
                  broke: aBreak('closed', { afterMs: 3 }),
                  durationMs: 3,
                  bytesReceived: 0,
                },
              },
              { protocol: 2, result: refused(5) },
            ],
            notAsked: [4, 8, 16],
          },
        },
      ],
      expected: fails('certificate', 'certificate-expired', 'host-connection-limit'),
    },
  ],
};
