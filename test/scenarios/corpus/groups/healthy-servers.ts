import {
  aCertificate,
  anotherAddress,
  refused,
  selected,
  withCertificate,
  withChallenge,
  withNegotiation,
} from '../../../unit/catalog/support/facts.ts';
import { works } from '../../scenario.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  distance,
  establishedWith,
  noRoute,
  noSynAnswer,
  offersGo,
  resolvedTo,
  typedAddress,
  withUdp,
} from '../ways.ts';

const fromAuthority = {
  issuer: 'CN=Corp Issuing CA 2, O=Corp',
  issuerCommonName: 'Corp Issuing CA 2',
  issuerOrganization: 'Corp',
  selfSigned: false,
};

/** Servers that work, each with something unusual that keeps nobody from connecting. */
export const healthyServers: PaperGroup = {
  name: 'healthy servers',
  scenarios: [
    {
      name: 'healthy server: Windows Server 2025, nothing unusual',
      story: 'A current host with its own certificate.',
      expected: works(null),
    },
    {
      name: 'healthy server: Windows Server 2016 with TLS 1.2',
      story: 'Build 14393 has no TLS 1.3; TLS 1.2 is current.',
      way: [establishedWith('TLSv1.2'), withChallenge({ version: { major: 10, minor: 0, build: 14393 } })],
      expected: works(null),
    },
    {
      name: 'healthy server: Windows Server 2012 R2',
      story: 'Old, out of support, and works.',
      way: [establishedWith('TLSv1.2'), withChallenge({ version: { major: 6, minor: 3, build: 9600 } })],
      expected: works(null),
    },
    {
      name: 'healthy server: certificate of a company authority, full name typed',
      story: 'The certificate names the host in full, as typed.',
      host: 'server01.corp.example',
      way: [withCertificate({ ...fromAuthority, dnsNames: ['server01.corp.example'] })],
      expected: works(null),
    },
    {
      name: 'healthy server: wildcard certificate',
      story: 'One certificate for *.corp.example on every host.',
      host: 'server01.corp.example',
      way: [
        withCertificate({
          ...fromAuthority,
          subject: 'CN=*.corp.example',
          subjectCommonName: '*.corp.example',
          dnsNames: ['*.corp.example'],
        }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: short name typed, certificate with the full one only',
      story: 'The right computer; mstsc asks because only the full name stands in the certificate.',
      way: [withCertificate({ ...fromAuthority, dnsNames: ['server01.corp.example'] })],
      expected: works('certificate-name-mismatch', null),
      note: 'mstsc does ask, so telling it is right, and so is not counting it.',
    },
    {
      name: 'healthy server: address typed, certificate made by Windows',
      story: 'A certificate for a name can never name an address; the usual case in small networks.',
      host: '192.0.2.10',
      way: typedAddress(),
      expected: works(null),
    },
    {
      name: 'healthy server: elliptic-curve certificate',
      story: 'P-256 is current.',
      way: [
        withCertificate({
          keyType: 'ec',
          keyBits: 256,
          curve: 'prime256v1',
          signatureAlgorithm: 'ecdsa-with-SHA256',
        }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: RSA key of 4096 bits, SHA-384',
      story: 'Stronger than needed.',
      way: [withCertificate({ keyBits: 4096, signatureAlgorithm: 'sha384WithRSAEncryption' })],
      expected: works(null),
    },
    {
      name: 'healthy server: the certificate ends tomorrow',
      story: 'Windows renews its own certificate only when it has ended or is about to; today it holds.',
      way: [withCertificate({ notBefore: '2026-05-24T07:00:00.000Z', notAfter: '2026-11-22T07:00:00.000Z' })],
      expected: works(null),
    },
    {
      name: 'healthy server: the certificate is an hour old',
      story: 'Windows has just made a new one.',
      way: [withCertificate({ notBefore: '2026-11-21T07:00:00.000Z', notAfter: '2027-05-23T07:00:00.000Z' })],
      expected: works(null),
    },
    {
      name: 'healthy server: self-signed for ten years, with alternative names',
      story: 'An administrator made it; self-signed is normal here.',
      way: [
        withCertificate({
          dnsNames: ['server01', 'server01.corp.example'],
          notBefore: '2024-01-01T00:00:00.000Z',
          notAfter: '2034-01-01T00:00:00.000Z',
        }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: clock four minutes ahead',
      story: 'Within what Kerberos tolerates.',
      way: [withChallenge({ clockOffsetMs: 240_000 })],
      expected: works(null),
    },
    {
      name: 'healthy server: clock almost five minutes behind',
      story: 'Within what Kerberos tolerates.',
      way: [withChallenge({ clockOffsetMs: -299_000 })],
      expected: works(null),
    },
    {
      name: 'healthy server: over a satellite',
      story: '650 ms for each round trip, and everything passes.',
      way: [distance(650), withUdp('answered', 660)],
      expected: works(null),
    },
    {
      name: 'healthy server: IPv6 only',
      story: 'The name has an IPv6 address alone.',
      way: [resolvedTo('2001:db8::10'), distance(9, '2001:db8::10')],
      expected: works(null),
    },
    {
      name: 'healthy server: IPv6 address typed',
      story: 'The address in brackets, certificate made by Windows.',
      host: '2001:db8::10',
      way: typedAddress('2001:db8::10', 9),
      expected: works(null),
    },
    {
      name: 'healthy server: two addresses, both answer',
      story: 'A host with two network cards, both in DNS.',
      way: [
        resolvedTo('192.0.2.10', '192.0.2.11'),
        {
          tcp: {
            port: 3389,
            attempts: ['192.0.2.10', '192.0.2.11'].map((address) => ({
              address,
              family: 4,
              broke: null,
              roundTripMs: 2,
            })),
            usedAddress: '192.0.2.10',
          },
          otherAddresses: [anotherAddress({})],
        },
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: an IPv6 address without a route beside IPv4',
      story: 'This network has no IPv6; Windows takes the IPv4 address at once.',
      way: [
        resolvedTo('2001:db8::10', '192.0.2.10'),
        {
          tcp: {
            port: 3389,
            attempts: [
              { address: '2001:db8::10', family: 6, broke: noRoute, roundTripMs: null },
              { address: '192.0.2.10', family: 4, broke: null, roundTripMs: 2 },
            ],
            usedAddress: '192.0.2.10',
          },
        },
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: a second address that is silent',
      story: 'The host registered the address of its VPN card in DNS as well; the first one works.',
      way: [
        resolvedTo('192.0.2.10', '198.51.100.9'),
        {
          tcp: {
            port: 3389,
            attempts: [
              { address: '192.0.2.10', family: 4, broke: null, roundTripMs: 2 },
              { address: '198.51.100.9', family: 4, broke: noSynAnswer(1002), roundTripMs: null },
            ],
            usedAddress: '192.0.2.10',
          },
        },
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: NLA not required',
      story: 'UserAuthentication is 0: each protocol is taken when offered alone.',
      way: [offersGo('taken', 'taken', 'taken')],
      expected: works(null),
    },
    {
      name: 'healthy server: NLA without early user authorization',
      story: 'Selects HYBRID instead of HYBRID_EX.',
      way: [withNegotiation(selected(2))],
      expected: works(null),
    },
    {
      name: 'healthy server: Windows that demands TLS and offers no NLA',
      story: 'The far computer is Windows with NLA switched off by its group policy; mstsc works with TLS.',
      way: [
        withNegotiation(selected(1)),
        {
          offers: {
            offers: [
              { protocol: 0, result: refused(1) },
              { protocol: 2, result: refused(1) },
              { protocol: 8, result: refused(1) },
            ],
            notAsked: [4, 16, 1],
          },
          nla: { result: { outcome: 'not-used', protocol: 1 } },
          ...withUdp('answered'),
        },
      ],
      expected: works(null, 'third-party-server'),
      note: 'Seen from outside it answers as xrdp does, but for UDP; either is only information.',
    },
    {
      name: 'healthy server: another port',
      story: 'PortNumber was set to 3390.',
      port: 3390,
      expected: works(null),
    },
    {
      name: 'healthy server: UDP dropped by a firewall between',
      story: 'A Windows host whose UDP port is filtered; sessions fall back to TCP.',
      way: [withUdp('silent')],
      expected: works('udp-blocked'),
    },
    {
      name: 'healthy server: UDP refused by the host',
      story: 'A policy on the Windows host allows TCP alone.',
      way: [withUdp('refused')],
      expected: works('udp-blocked'),
    },
    {
      name: 'healthy server: workgroup computer',
      story: 'No domain: it calls itself WS7 and nothing else.',
      host: 'ws7',
      way: [
        withCertificate({
          subject: 'CN=WS7',
          issuer: 'CN=WS7',
          subjectCommonName: 'WS7',
          issuerCommonName: 'WS7',
        }),
        withChallenge({
          targetName: 'WS7',
          netbiosComputer: 'WS7',
          netbiosDomain: 'WS7',
          dnsComputer: 'WS7',
          dnsDomain: 'WS7',
          dnsForest: null,
        }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: farm behind one name',
      story: 'The name of a session host farm leads to one of its hosts; the certificate is for the farm.',
      host: 'farm.corp.example',
      way: [
        withCertificate({
          ...fromAuthority,
          subject: 'CN=farm.corp.example',
          subjectCommonName: 'farm.corp.example',
          dnsNames: ['farm.corp.example'],
        }),
        withChallenge({ netbiosComputer: 'TS03', dnsComputer: 'ts03.corp.example' }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: an alias in DNS',
      story: 'An alias that somebody set on purpose; the certificate is the host’s own, so mstsc asks.',
      host: 'files.corp.example',
      expected: works('certificate-name-mismatch', 'name-points-elsewhere'),
      note: 'From here an alias looks like a name that leads to the wrong computer.',
    },
    {
      name: 'healthy server: full name typed, certificate made by Windows with the full name',
      story: 'A domain member names itself in full.',
      host: 'server01.corp.example',
      way: [
        withCertificate({
          subject: 'CN=server01.corp.example',
          issuer: 'CN=server01.corp.example',
          subjectCommonName: 'server01.corp.example',
          issuerCommonName: 'server01.corp.example',
        }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: a chain of three certificates',
      story: 'Leaf, issuing and root authority are all sent.',
      host: 'server01.corp.example',
      way: [
        {
          certificate: {
            source: 'handshake',
            chain: [
              aCertificate({ ...fromAuthority, dnsNames: ['server01.corp.example'] }),
              aCertificate({
                subject: 'CN=Corp Issuing CA 2',
                subjectCommonName: 'Corp Issuing CA 2',
                selfSigned: false,
                isAuthority: true,
              }),
              aCertificate({
                subject: 'CN=Corp Root CA',
                subjectCommonName: 'Corp Root CA',
                isAuthority: true,
              }),
            ],
            unreadable: null,
          },
        },
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: the challenge has no time',
      story: 'The server states no clock, so nothing can be said of it.',
      way: [withChallenge({ serverTime: null, clockOffsetMs: null })],
      expected: works(null),
    },
    {
      name: 'healthy server: the challenge has time zero',
      story: 'A server that fills the field with zeros; that is no clock of the year 1601.',
      way: [withChallenge({ serverTime: '1601-01-01T00:00:00.000Z', clockOffsetMs: -13_440_000_000_000 })],
      expected: works(null),
    },
    {
      name: 'healthy server: name in capitals with a dot at the end',
      story: 'The same name, spelt as some people do.',
      host: 'SERVER01.CORP.EXAMPLE.',
      way: [withCertificate({ ...fromAuthority, dnsNames: ['server01.corp.example'] })],
      expected: works(null),
    },
    {
      name: 'healthy server: through a tunnel on this computer, address typed',
      story: 'ssh -L 13389:server01:3389; all of it is as on the far side.',
      host: '127.0.0.1',
      port: 13389,
      way: [...typedAddress('127.0.0.1', 0.2), withUdp('refused')],
      expected: works(null, 'udp-blocked'),
      note: 'A tunnel carries no UDP; telling it is right, and so is not counting it.',
    },
    {
      name: 'healthy server: through a tunnel on this computer, localhost typed',
      story: 'The certificate is for SERVER01, so mstsc asks about “localhost”.',
      host: 'localhost',
      port: 13389,
      way: [resolvedTo('127.0.0.1'), distance(0.2, '127.0.0.1'), withUdp('refused')],
      expected: works('certificate-name-mismatch', 'udp-blocked', null),
    },
    {
      name: 'healthy server: a computer name longer than fifteen letters',
      story: 'NetBIOS cuts VERYLONGSERVERNAME01 to VERYLONGSERVERN.',
      host: 'verylongservername01',
      way: [
        withCertificate({
          subject: 'CN=verylongservername01.corp.example',
          subjectCommonName: 'verylongservername01.corp.example',
        }),
        withChallenge({
          netbiosComputer: 'VERYLONGSERVERN',
          dnsComputer: 'verylongservername01.corp.example',
        }),
      ],
      expected: works(null),
    },
    {
      name: 'healthy server: 5,000 bytes of certificate in one flight',
      story: 'A long chain comes at once; the way carries large packets.',
      way: [
        {
          pathMtu: {
            largestFlightSentBytes: 517,
            largestFlightReceivedBytes: 5200,
            smallHello: null,
            paddedHello: null,
          },
        },
      ],
      expected: works(null),
    },
  ],
};
