import type { ClientTls, SchannelProtocol } from '../../shared/client-facts/client-tls.ts';
import { registryType, withKey } from '../native/advapi32/registry.ts';
import { numberAt, numberAtPath, textOf } from './registry-values.ts';
import { attempt } from './timed.ts';

const schannel = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL`;
const cipherPolicy = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002`;
const fips = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`;

const protocols: readonly SchannelProtocol[] = [
  'SSL 2.0',
  'SSL 3.0',
  'TLS 1.0',
  'TLS 1.1',
  'TLS 1.2',
  'TLS 1.3',
];
const algorithmKeys = [
  ['Ciphers', 'cipher'],
  ['Hashes', 'hash'],
  ['KeyExchangeAlgorithms', 'key-exchange'],
] as const;
const mostAlgorithms = 64;
const mostSuites = 256;
const longestPolicy = 65_536;

/** What SCHANNEL is told about the versions and algorithms that this computer may use as a client. */
export function readClientTls(): ClientTls {
  return {
    protocols: protocols.flatMap((protocol) => readProtocol(protocol) ?? []),
    switchedOffAlgorithms: algorithmKeys
      .flatMap(([path, kind]) => switchedOff(path).map((name) => ({ kind, name })))
      .slice(0, mostAlgorithms),
    cipherSuitePolicy: attempt(readCipherPolicy),
    fipsPolicy: numberAtPath(fips, 'Enabled'),
  };
}

function readProtocol(protocol: SchannelProtocol): ClientTls['protocols'][number] | null {
  return withKey(`${schannel}\\Protocols\\${protocol}\\Client`, (key) => ({
    protocol,
    enabled: numberAt(key, 'Enabled'),
    disabledByDefault: numberAt(key, 'DisabledByDefault'),
  }));
}

function switchedOff(path: string): string[] {
  const names = withKey(`${schannel}\\${path}`, (parent) =>
    parent
      .subkeys(mostAlgorithms)
      .filter((name) => parent.withKey(name, (key) => numberAt(key, 'Enabled')) === 0)
      .map((name) => name.slice(0, 128)),
  );
  return names ?? [];
}

/** One text with commas; in the older form of the policy a list of texts. */
function readCipherPolicy(): string[] | null {
  return withKey(cipherPolicy, (key) => {
    const value = key.value('Functions');
    if (value === null) return null;
    const text =
      value.type === registryType.multiString
        ? (value.data?.toString('utf16le').replaceAll('\0', ',') ?? '')
        : (textOf(value, longestPolicy) ?? '');
    const suites = text.split(',').map((suite) => suite.trim().slice(0, 128));
    return suites.filter((suite) => suite !== '').slice(0, mostSuites);
  });
}
