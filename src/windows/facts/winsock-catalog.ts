import { existsSync } from 'node:fs';
import type { WinsockCatalog } from '../../shared/client-facts/winsock-catalog.ts';
import { withKey } from '../native/advapi32/registry.ts';
import type { RegistryKey } from '../native/advapi32/registry.ts';
import { expandVariables } from '../native/kernel32.ts';
import { systemFolder } from '../native/system-library.ts';
import { FactProblem } from './fact-problem.ts';
import { FileSignatures } from './file-signatures.ts';
import { parseCatalogItem } from './parse-catalog-item.ts';
import { numberAt, textOf } from './registry-values.ts';

const parameters = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters`;
const entriesKey = 'Catalog_Entries64';
const mostProtocols = 500;
const mostNamespaces = 100;
const longestPath = 1024;

type Protocol = WinsockCatalog['protocols'][number];
type Namespace = WinsockCatalog['namespaces'][number];

/** Through which libraries the network calls of 64-bit programs go. */
export function readWinsockCatalog(): WinsockCatalog {
  const signatures = new FileSignatures();
  const catalog = withKey(parameters, (key) => {
    // Windows switches between two catalogues while it installs one; these values name the one in use.
    const protocolKey = textOf(key.value('Current_Protocol_Catalog'), 256) ?? 'Protocol_Catalog9';
    const namespaceKey = textOf(key.value('Current_NameSpace_Catalog'), 256) ?? 'NameSpace_Catalog5';
    const stated = key.withKey(protocolKey, (one) => numberAt(one, `Num_${entriesKey}`));
    const protocols = key.withKey(`${protocolKey}\\${entriesKey}`, (entries) =>
      readEntries(entries, mostProtocols, (entry) => readProtocol(entry, signatures)),
    );
    const namespaces = key.withKey(`${namespaceKey}\\${entriesKey}`, (entries) =>
      readEntries(entries, mostNamespaces, (entry) => readNamespace(entry, signatures)),
    );
    if (protocols === null) return null;
    return {
      protocols: protocols.good,
      namespaces: namespaces?.good ?? [],
      statedProtocols: typeof stated === 'number' ? stated : null,
      damagedEntries: protocols.damaged + (namespaces?.damaged ?? 0),
    };
  });
  if (catalog === null) throw new FactProblem('not-found');
  return catalog;
}

function readEntries<Entry>(
  entries: RegistryKey,
  limit: number,
  read: (key: RegistryKey) => Entry | null,
): { good: Entry[]; damaged: number } {
  const all = entries.subkeys(limit).map((name) => entries.withKey(name, read));
  const good = all.filter((entry) => entry !== null);
  return { good, damaged: all.length - good.length };
}

function readProtocol(key: RegistryKey, signatures: FileSignatures): Protocol | null {
  const item = parseCatalogItem(key.value('PackedCatalogItem')?.data ?? null);
  if (item === null) return null;
  const { entryId, name, chainLength, path } = item;
  return { entryId, name, chainLength, ...aboutFile(path, signatures) };
}

function readNamespace(key: RegistryKey, signatures: FileSignatures): Namespace | null {
  const path = textOf(key.value('LibraryPath'), longestPath);
  if (path === null) return null;
  const name = textOf(key.value('DisplayString'), 256) ?? '';
  return { name, enabled: numberAt(key, 'Enabled') !== 0, ...aboutFile(path, signatures) };
}

type AboutFile = Pick<Protocol, 'path' | 'exists' | 'inSystemFolder' | 'signedByWindows' | 'signature'>;

function aboutFile(path: string, signatures: FileSignatures): AboutFile {
  const expanded = expandVariables(path);
  const inSystemFolder = expanded.toLowerCase().startsWith(`${systemFolder().toLowerCase()}\\`);
  const exists = existsSync(expanded);
  if (!exists) return { path, exists, inSystemFolder, signedByWindows: null };
  const signature = signatures.read(expanded);
  const signedByWindows = signature.state === 'read' ? signature.value.byWindows : null;
  return { path, exists, inSystemFolder, signedByWindows, signature };
}
