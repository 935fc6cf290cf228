import { tlsEstablished } from '../../support/facts.ts';
import type { Row } from './row.ts';

const tlsOff = (protocol: 'TLS 1.2' | 'TLS 1.3') => ({ protocol, enabled: 0, disabledByDefault: 1 });

export const policyRows: readonly Row[] = [
  ['client-tls-policy', 'nothing set', {}, 'passed', 'TLS 1.2 and TLS 1.3 are on.'],
  [
    'client-tls-policy',
    'both off',
    { clientTls: { protocols: [tlsOff('TLS 1.2'), tlsOff('TLS 1.3')] } },
    'failed',
    'TLS 1.2 and TLS 1.3 are switched off, and nothing current is left.',
  ],
  [
    'client-tls-policy',
    'TLS 1.2 off before Windows 11',
    { clientTls: { protocols: [tlsOff('TLS 1.2')] }, windowsVersion: { build: 19_045 } },
    'failed',
    'TLS 1.2 is switched off, and nothing current is left.',
  ],
  [
    'client-tls-policy',
    'TLS 1.2 off, and the server has nothing newer',
    { clientTls: { protocols: [tlsOff('TLS 1.2')] } },
    'failed',
    'the server has nothing newer.',
    { tls: { main: tlsEstablished('TLSv1.2'), tls12Only: null, withoutServerName: null } },
  ],
  [
    'client-tls-policy',
    'one of two off',
    { clientTls: { protocols: [tlsOff('TLS 1.3')] } },
    'warning',
    'TLS 1.2 is left.',
  ],
  [
    'client-tls-policy',
    'off only by default',
    { clientTls: { protocols: [{ protocol: 'TLS 1.3', enabled: null, disabledByDefault: 1 }] } },
    'warning',
    'TLS 1.3 is switched off',
  ],
  [
    'client-tls-policy',
    'a value of the wrong type',
    { clientTls: { protocols: [{ protocol: 'TLS 1.2', enabled: 'damaged', disabledByDefault: null }] } },
    'warning',
    'Windows cannot use the value Enabled of TLS 1.2.',
  ],
  [
    'client-tls-policy',
    'no suite left',
    { clientTls: { cipherSuitePolicy: { state: 'read', value: [] } } },
    'warning',
    'A policy leaves no cipher suite.',
  ],
  [
    'credssp-policy',
    'a Windows without the update of 2018',
    { windowsVersion: { build: 14_393, revision: 1000 } },
    'warning',
    'updated servers refuse its sign-in.',
  ],
  ['credssp-policy', 'no policy', {}, 'passed', 'No policy'],
  ['credssp-policy', 'forced', { credSsp: { allowEncryptionOracle: 0 } }, 'passed', 'only partners with'],
  [
    'credssp-policy',
    'mitigated',
    { credSsp: { allowEncryptionOracle: 1 } },
    'passed',
    'refuses servers that lack the CredSSP update',
  ],
  [
    'credssp-policy',
    'vulnerable',
    { credSsp: { allowEncryptionOracle: 2 } },
    'warning',
    'an attacker can take over',
  ],
  ['credssp-policy', 'another number', { credSsp: { allowEncryptionOracle: 7 } }, 'warning', 'not 0, 1 or 2'],
  [
    'credssp-policy',
    'of another type',
    { credSsp: { allowEncryptionOracle: 'damaged' } },
    'warning',
    'not 0, 1 or 2',
  ],
];
