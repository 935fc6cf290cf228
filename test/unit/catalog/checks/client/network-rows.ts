import type { NetworkFacts } from '../../../../../src/shared/facts.ts';
import { aBreak, contextFor, withTcp } from '../../support/facts.ts';
import type { Row } from './row.ts';

const typedAddress: Partial<NetworkFacts> = {
  resolution: {
    kind: 'ipv4',
    durationMs: 0,
    addresses: [{ address: '192.0.2.10', family: 4 }],
    failure: null,
    hostsFileAddresses: [],
  },
};
const loopbackTcp: NetworkFacts['tcp'] = {
  port: 3389,
  attempts: [{ address: '127.0.0.1', family: 4, broke: null, roundTripMs: 1 }],
  usedAddress: '127.0.0.1',
};
const provider = {
  name: 'Acme LSP',
  path: 'C:\\Acme\\lsp.dll',
  exists: true as boolean | null,
  inSystemFolder: false,
  signedByWindows: null as boolean | null,
  entryId: 1090,
  chainLength: 1,
};

const signed = (kind: 'embedded' | 'unsigned' | 'altered', signer: string | null) => ({
  ...provider,
  signedByWindows: false,
  signature: { state: 'read' as const, value: { kind, byWindows: false, signer } },
});

export const networkRows: readonly Row[] = [
  [
    'winsock-catalog',
    'as Windows brings it',
    {},
    'passed',
    '8 providers and 5 name services, all from Windows.',
  ],
  [
    'winsock-catalog',
    'a foreign provider',
    { winsockCatalog: { protocols: [provider], statedProtocols: 1 } },
    'warning',
    'Not from Windows, and part of every connection: Acme LSP.',
  ],
  [
    'winsock-catalog',
    'a foreign provider with a signer',
    { winsockCatalog: { protocols: [signed('embedded', 'Acme Ltd.')], statedProtocols: 1 } },
    'warning',
    'part of every connection: Acme LSP (signed by Acme Ltd.).',
  ],
  [
    'winsock-catalog',
    'a file of the system’s folder that is not one of Windows',
    {
      winsockCatalog: {
        protocols: [{ ...signed('unsigned', null), inSystemFolder: true }],
        statedProtocols: 1,
      },
    },
    'warning',
    'Not from Windows, and part of every connection: Acme LSP.',
  ],
  [
    'winsock-catalog',
    'a file that was changed after it was signed',
    { winsockCatalog: { protocols: [signed('altered', null)], statedProtocols: 1 } },
    'warning',
    'A file of them was changed after it was signed.',
  ],
  [
    'winsock-catalog',
    'a missing file, although connections work',
    { winsockCatalog: { protocols: [{ ...provider, exists: false }], statedProtocols: 1 } },
    'warning',
    'The file of Acme LSP is missing.',
  ],
  [
    'winsock-catalog',
    'a missing file, and no connection',
    { winsockCatalog: { protocols: [{ ...provider, exists: false }], statedProtocols: 1 } },
    'failed',
    'The file of Acme LSP is missing.',
    withTcp(aBreak('local', { code: 'WSAEPROVIDERFAILEDINIT' })),
  ],
  ['winsock-catalog', 'empty', { winsockCatalog: { protocols: [] } }, 'warning', 'no provider at all'],
  [
    'winsock-catalog',
    'damaged entries',
    { winsockCatalog: { damagedEntries: 2 } },
    'warning',
    '2 entries cannot be read.',
  ],
  [
    'winsock-catalog',
    'another count',
    { winsockCatalog: { statedProtocols: 12 } },
    'warning',
    'another number of entries',
  ],
  [
    'ip-configuration',
    'one adapter',
    {},
    'passed',
    'leads through Ethernet, with packets of up to 1500 bytes.',
  ],
  ['ip-configuration', 'no route', { ipConfiguration: { routes: [] } }, 'passed', 'Ethernet connected.'],
  [
    'ip-configuration',
    'nothing connected, and no connection',
    { ipConfiguration: { adapters: [], routes: [] } },
    'failed',
    'No adapter is connected to a network.',
    withTcp(aBreak('unreachable')),
  ],
  [
    'ip-configuration',
    'nothing connected, but the target is reached',
    { ipConfiguration: { adapters: [], routes: [] } },
    'passed',
    'none connected.',
  ],
  [
    'ip-configuration',
    'this computer itself',
    {},
    'passed',
    'The target is this computer itself.',
    { ...typedAddress, tcp: loopbackTcp },
    contextFor('127.0.0.1'),
  ],
  ['hosts-file', 'no line', {}, 'passed', 'It sets no name.'],
  [
    'hosts-file',
    'a line for the name',
    { hostsFile: { entries: [{ lineNumber: 22, address: '192.0.2.99', names: ['x', 'SERVER01'] }] } },
    'warning',
    'It sets server01 to 192.0.2.99 (line 22).',
  ],
  [
    'hosts-file',
    'elsewhere',
    { hostsFile: { movedElsewhere: true } },
    'warning',
    'Windows was told to read it from',
  ],
  [
    'hosts-file',
    'an address was typed',
    {},
    'skipped',
    'Does not apply.',
    typedAddress,
    contextFor('192.0.2.10'),
  ],
  [
    'hosts-file',
    'the usual line for localhost',
    { hostsFile: { entries: [{ lineNumber: 1, address: '127.0.0.1', names: ['localhost'] }] } },
    'passed',
    'No line for localhost among 1 line.',
    {},
    contextFor('localhost'),
  ],
];
