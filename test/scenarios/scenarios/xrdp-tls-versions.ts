import { missingForXrdp } from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import type { XrdpTlsVersion } from '../../servers/support/xrdp.ts';
import { running } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, Scenario } from '../scenario.ts';

function xrdp(
  name: string,
  versions: readonly XrdpTlsVersion[],
  expected: ExpectedVerdict,
  ciphers = 'ALL:@SECLEVEL=0',
): Scenario {
  return {
    name: `xrdp, ${name}`,
    label: 'tls-version',
    missing: missingForXrdp,
    start: async ({ certificates }) =>
      running(
        await startXrdp({
          securityLayer: 'tls',
          certificate: await certificates.files('valid'),
          sslProtocols: versions,
          ciphers,
        }),
      ),
    expected,
  };
}

/** Current Windows has TLS 1.0 and 1.1 switched off on both sides ("TLS versions 1.0 and 1.1 disablement", 2023). */
const refusedByWindows = fails('tls', 'tls-version-mismatch');

export const xrdpTlsVersions: readonly Scenario[] = [
  xrdp('TLS 1.0 only', ['TLSv1'], refusedByWindows),
  xrdp('TLS 1.1 only', ['TLSv1.1'], refusedByWindows),
  xrdp('TLS 1.2 only', ['TLSv1.2'], works('third-party-server', null)),
  xrdp('TLS 1.3 only', ['TLSv1.3'], works('third-party-server', null)),
  xrdp(
    'anonymous suites only',
    ['TLSv1.2'],
    fails('tls', 'tls-version-mismatch'),
    'ADH-AES128-SHA256:@SECLEVEL=0',
  ),
];
