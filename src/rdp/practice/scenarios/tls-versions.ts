import { serveRdp } from '../rdp-server.ts';
import {
  failsIn,
  healthy,
  type ExpectedVerdict,
  type PracticeScenario,
  type PracticeScenarioGroup,
} from '../scenario.ts';
import type { SecureVersion } from 'node:tls';

/** Current Windows has TLS 1.0 and 1.1 switched off (Microsoft, "TLS 1.0 and TLS 1.1 soon to be disabled in Windows"). */
const tooOld = failsIn('tls', 'tls-version-mismatch');

function only(name: string, version: SecureVersion, expected: ExpectedVerdict): PracticeScenario {
  return {
    name,
    sentence: `Speaks TLS ${version.slice('TLSv'.length)} and no other version.`.replace(
      'TLS 1 ',
      'TLS 1.0 ',
    ),
    expected,
    udp: 'answers',
    script: serveRdp({ minVersion: version, maxVersion: version }),
  };
}

export const tlsVersions: PracticeScenarioGroup = {
  title: 'TLS versions',
  scenarios: [
    only('tls10-only', 'TLSv1', tooOld),
    only('tls11-only', 'TLSv1.1', tooOld),
    only('tls12-only', 'TLSv1.2', healthy),
    only('tls13-only', 'TLSv1.3', healthy),
  ],
};
