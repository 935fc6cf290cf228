import { catalogItem } from '../support/catalog-item.ts';
import { sign } from '../support/signed-file.ts';
import { winsock } from '../support/windows-11.ts';
import type { WindowsScenario } from './scenario.ts';

const protocols = `${winsock}\\Protocol_Catalog9`;
const entry = (number: number): string =>
  `${protocols}\\Catalog_Entries64\\${String(number).padStart(12, '0')}`;
const hooked = String.raw`%SystemRoot%\system32\hooked.dll`;
const foreign = String.raw`C:\vendor\lsp.dll`;

const damaged = (name: string, item: Uint8Array | string): WindowsScenario => ({
  name,
  practice: 'healthy',
  registry: { [entry(1)]: { PackedCatalogItem: item } },
  check: 'winsock-catalog',
  status: 'warning',
  evidence: { damagedEntries: 1, protocolCount: 1 },
  firstCause: null,
});

export const winsockScenarios: readonly WindowsScenario[] = [
  {
    name: 'a provider of somebody else',
    practice: 'healthy',
    registry: {
      [entry(1)]: { PackedCatalogItem: catalogItem({ path: foreign, entryId: 7, name: 'Vendor' }) },
    },
    files: { 'vendor/lsp.dll': 'a library' },
    check: 'winsock-catalog',
    status: 'warning',
    evidence: { foreignProviders: [{ name: 'Vendor', path: foreign }], missingFiles: [] },
    firstCause: null,
  },
  {
    name: 'a provider whose file is missing',
    practice: 'healthy',
    registry: {
      [entry(2)]: {
        PackedCatalogItem: catalogItem({
          path: String.raw`%SystemRoot%\system32\gone.dll`,
          entryId: 1002,
          name: 'Gone',
          chainLength: 2,
        }),
      },
    },
    check: 'winsock-catalog',
    status: 'warning',
    evidence: { missingFiles: [{ name: 'Gone' }], layeredProviders: [{ name: 'Gone' }] },
    firstCause: null,
  },
  {
    name: 'a catalogue that states more entries than it has',
    practice: 'healthy',
    registry: { [protocols]: { Num_Catalog_Entries64: 9 } },
    check: 'winsock-catalog',
    status: 'warning',
    evidence: { countDiffers: true },
    firstCause: null,
  },
  {
    name: 'a library of the system’s folder that nobody signed',
    practice: 'healthy',
    registry: {
      [entry(1)]: {
        PackedCatalogItem: catalogItem({ path: hooked, entryId: 1001, name: 'MSAFD Tcpip [TCP/IP]' }),
      },
    },
    files: { 'windows/system32/hooked.dll': 'a library' },
    check: 'winsock-catalog',
    status: 'warning',
    evidence: { foreignProviders: [{ path: hooked, signature: 'unsigned', signer: null }] },
    firstCause: null,
  },
  {
    name: 'a library of a vendor, with its signature',
    practice: 'healthy',
    registry: {
      [entry(1)]: { PackedCatalogItem: catalogItem({ path: foreign, entryId: 7, name: 'Vendor' }) },
    },
    files: { 'vendor/lsp.dll': 'a library' },
    prepare: (prefix) => {
      sign(prefix, 'vendor/lsp.dll', {
        how: 'embedded',
        root: 'other',
        signer: 'Größter Anbieter 東京',
        forWindows: false,
      });
      return Promise.resolve(() => Promise.resolve());
    },
    check: 'winsock-catalog',
    status: 'warning',
    evidence: {
      foreignProviders: [{ name: 'Vendor', signature: 'embedded', signer: 'Größter Anbieter 東京' }],
    },
    firstCause: null,
  },
  damaged('an entry that is cut off', Buffer.alloc(100, 1)),
  damaged('an entry without a path', Buffer.alloc(888)),
  damaged(
    'an entry with an impossible chain',
    catalogItem({ path: 'a', entryId: 1, name: 'x', chainLength: -3 }),
  ),
];
