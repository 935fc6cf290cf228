import { mstscKey } from '../support/windows-11.ts';
import type { RegistrySeed, RegistryValue } from '../support/registry-seed.ts';
import type { WindowsScenario } from './scenario.ts';

const policies = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
const oraclePolicy = String.raw`HKLM\Software\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters`;
const schannel = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`;

type Finding = Pick<WindowsScenario, 'status' | 'evidence'>;

function udp(name: string, registry: RegistrySeed, finding: Finding): WindowsScenario {
  return { name, practice: 'healthy', registry, check: 'udp-policy', ...finding, firstCause: null };
}

function oracle(value: RegistryValue, encryptionOracle: string, status: Finding['status']): WindowsScenario {
  return {
    name: `AllowEncryptionOracle ${JSON.stringify(value)} is ${encryptionOracle}`,
    practice: 'healthy',
    registry: { [oraclePolicy]: { AllowEncryptionOracle: value } },
    check: 'credssp-policy',
    status,
    evidence: { encryptionOracle },
    firstCause: null,
  };
}

const off = { Enabled: 0, DisabledByDefault: 1 };

export const policyScenarios: readonly WindowsScenario[] = [
  udp(
    'UDP switched off at the right key',
    { [`${policies}\\Client`]: { fClientDisableUDP: 1 } },
    {
      status: 'passed',
      evidence: { udp: 'off-by-policy', clientPolicy: 1, damagedValues: [] },
    },
  ),
  udp(
    'UDP switched off one key too high',
    { [policies]: { fClientDisableUDP: 1 } },
    {
      status: 'warning',
      evidence: { udp: 'on', misplacedValue: 1 },
    },
  ),
  udp(
    'UDP switched off by the user’s preference',
    { [mstscKey]: { DisableUDPTransport: 1 } },
    {
      status: 'passed',
      evidence: { udp: 'off-by-preference', userPreference: 1 },
    },
  ),
  udp(
    'a UDP policy that is a text',
    { [`${policies}\\Client`]: { fClientDisableUDP: '1' } },
    {
      status: 'warning',
      evidence: { udp: 'on', damagedValues: ['fClientDisableUDP'] },
    },
  ),
  udp(
    'a UDP policy of eight bytes',
    { [`${policies}\\Client`]: { fClientDisableUDP: { kind: 'raw', type: 4, bytes: Buffer.alloc(8, 1) } } },
    { status: 'warning', evidence: { udp: 'on', damagedValues: ['fClientDisableUDP'] } },
  ),
  udp(
    'UDP switched off for the whole computer',
    { [String.raw`HKLM\SOFTWARE\Microsoft\Terminal Server Client`]: { DisableUDPTransport: 1 } },
    { status: 'passed', evidence: { udp: 'off-by-preference', machinePreference: 1 } },
  ),
  oracle(0, 'force-updated', 'passed'),
  oracle(1, 'mitigated', 'passed'),
  oracle(2, 'vulnerable', 'warning'),
  oracle(7, 'unknown', 'warning'),
  oracle('2', 'unknown', 'warning'),
  {
    name: 'TLS 1.2 and 1.3 switched off for clients',
    practice: 'healthy',
    registry: {
      [String.raw`${schannel}\TLS 1.2\Client`]: off,
      [String.raw`${schannel}\TLS 1.3\Client`]: off,
    },
    check: 'client-tls-policy',
    status: 'failed',
    evidence: { usable: [], switchedOff: ['TLS 1.2', 'TLS 1.3'] },
    firstCause: 'client-tls-disabled',
  },
  {
    name: 'TLS 1.2 switched off, with a server that has nothing newer',
    practice: 'healthy-tls12',
    registry: { [String.raw`${schannel}\TLS 1.2\Client`]: off },
    check: 'client-tls-policy',
    status: 'failed',
    evidence: { usable: ['TLS 1.3'], switchedOff: ['TLS 1.2'] },
    firstCause: 'client-tls-disabled',
  },
  {
    name: 'TLS 1.2 switched off, with a server that has TLS 1.3',
    practice: 'healthy',
    registry: { [String.raw`${schannel}\TLS 1.2\Client`]: off },
    check: 'client-tls-policy',
    status: 'warning',
    evidence: { usable: ['TLS 1.3'], switchedOff: ['TLS 1.2'] },
    firstCause: null,
  },
  {
    name: 'a policy that leaves no cipher suite',
    practice: 'healthy',
    registry: {
      [String.raw`HKLM\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002`]: {
        Functions: ' , ',
      },
    },
    check: 'client-tls-policy',
    status: 'warning',
    evidence: { cipherSuitePolicy: [], usable: ['TLS 1.2', 'TLS 1.3'] },
    firstCause: null,
  },
  {
    name: 'FIPS, and a cipher switched off',
    practice: 'healthy',
    registry: {
      [String.raw`HKLM\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy`]: { Enabled: 1 },
      [String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Ciphers\AES 128/128`]: {
        Enabled: 0,
      },
    },
    check: 'client-tls-policy',
    status: 'passed',
    evidence: { fips: true, switchedOffAlgorithms: ['cipher AES 128/128'] },
    firstCause: null,
  },
  {
    name: 'a TLS value that Windows cannot use',
    practice: 'healthy',
    registry: { [String.raw`${schannel}\TLS 1.2\Client`]: { Enabled: 'yes' } },
    check: 'client-tls-policy',
    status: 'warning',
    evidence: { switchedOff: [], damagedValues: ['Enabled of TLS 1.2'] },
    firstCause: null,
  },
];
