import type { SchannelProtocol } from '../../../shared/client-facts/client-tls.ts';

const names: Readonly<Record<string, string>> = {
  SSLv3: 'SSL 3.0',
  TLSv1: 'TLS 1.0',
  'TLSv1.1': 'TLS 1.1',
  'TLSv1.2': 'TLS 1.2',
  'TLSv1.3': 'TLS 1.3',
};

/** A TLS version as Windows' registry spells it, from OpenSSL's spelling; null for another. */
export function schannelName(openSslName: string): string | null {
  return names[openSslName] ?? null;
}

/** TLS 1.3 for clients came with Windows 11 (22000) and Server 2022 (20348), on by default. */
const firstBuildWithTls13 = 20_348;

/** The versions that a Windows of this build would offer unless they are switched off. */
export function currentTlsVersions(build: number): readonly SchannelProtocol[] {
  return build >= firstBuildWithTls13 ? ['TLS 1.2', 'TLS 1.3'] : ['TLS 1.2'];
}
