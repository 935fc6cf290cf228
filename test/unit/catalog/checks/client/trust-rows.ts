import { aBreak, tlsEstablished, withBrokenTls } from '../../support/facts.ts';
import type { Row } from './row.ts';

const credential = (targetName: string, userName: string | null = 'CORP\\anna') => ({
  targetName,
  userName,
  kind: 'domain-password' as const,
  persistence: 'enterprise' as const,
  lastWrittenAt: '2026-03-03T10:00:00.000Z',
});

export const trustRows: readonly Row[] = [
  ['saved-credentials', 'one that fits', {}, 'passed', '1 entry (TERMSRV/server01), from 2026-09-14.'],
  [
    'saved-credentials',
    'none',
    { savedCredentials: { entries: [] } },
    'passed',
    'Nothing is saved for server01',
  ],
  [
    'saved-credentials',
    'only for others',
    { savedCredentials: { entries: [credential('TERMSRV/server02'), credential('git:https://server01')] } },
    'passed',
    'Nothing is saved',
  ],
  [
    'saved-credentials',
    'by every name, in any case',
    {
      savedCredentials: {
        entries: [
          credential('TERMSRV/SERVER01.corp.example'),
          credential('termsrv/192.0.2.10'),
          credential('TERMSRV/server01:3389'),
        ],
      },
    },
    'passed',
    '3 entries (TERMSRV/server01:3389, TERMSRV/SERVER01.corp.example and termsrv/192.0.2.10)',
  ],
  [
    'saved-credentials',
    'a wildcard',
    { savedCredentials: { entries: [credential('TERMSRV/*.corp.example')] } },
    'passed',
    '1 entry (TERMSRV/*.corp.example)',
  ],
  [
    'saved-credentials',
    'a domain that the server does not name',
    { savedCredentials: { entries: [credential('TERMSRV/server01', 'OLDCORP\\anna')] } },
    'warning',
    'The domain of OLDCORP\\anna is not one that the server names.',
  ],
  [
    'saved-credentials',
    'accounts that belong to no domain of the server',
    {
      savedCredentials: {
        entries: [
          credential('TERMSRV/server01', 'anna@corp.example'),
          credential('TERMSRV/server01', '.\\anna'),
          credential('TERMSRV/server01', 'MicrosoftAccount\\anna@example.com'),
          credential('TERMSRV/server01', null),
        ],
      },
    },
    'passed',
    '4 entries',
  ],
  ['pinned-certificate', 'the one shown', {}, 'passed', 'is the one that was trusted for server01.'],
  ['pinned-certificate', 'none', { pinnedCertificates: { pins: [] } }, 'passed', 'No certificate is pinned'],
  [
    'pinned-certificate',
    'another one',
    { pinnedCertificates: { pins: [{ host: 'SERVER01', sha1Thumbprint: 'ab'.repeat(20) }] } },
    'warning',
    'not the one that was trusted for server01 before',
  ],
  [
    'pinned-certificate',
    'another one, under an alias that mstsc does not look at',
    { pinnedCertificates: { pins: [{ host: 'server01.corp.example', sha1Thumbprint: 'ab'.repeat(20) }] } },
    'passed',
    'one is for server01.corp.example, and it is not the one shown.',
  ],
  [
    'pinned-certificate',
    'damaged',
    { pinnedCertificates: { pins: [{ host: 'server01', sha1Thumbprint: 'damaged' }] } },
    'warning',
    'The pin for server01 is damaged',
  ],
  [
    'pinned-certificate',
    'nothing shown to compare with',
    {},
    'passed',
    'none was shown now',
    withBrokenTls({
      ...tlsEstablished(),
      outcome: 'broken',
      broke: aBreak('reset'),
      lastMessage: 'client-hello',
      foreign: null,
    }),
  ],
];
