import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { WinsockCatalog } from '../../../shared/client-facts/winsock-catalog.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { count, listWords } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';

/**
 * Programs can hook into every connection of this computer here. A provider whose file is gone breaks
 * connections; but as long as this program gets through by the same catalog, it has not broken them all.
 */
export const winsockCatalog: CheckDefinition<'winsock-catalog', 'winsockCatalog' | 'tcp'> = {
  id: 'winsock-catalog',
  phase: 'client',
  requires: [],
  needs: ['winsockCatalog', 'tcp'],
  evaluate({ winsockCatalog: reading, tcp }) {
    if (reading.state === 'error') return notRead(reading, 'The Winsock catalog');
    const evidence = toEvidence(reading.value);
    const damaged =
      evidence.missingFiles.length > 0 || evidence.damagedEntries > 0 || evidence.protocolCount === 0;
    const connects = (tcp?.usedAddress ?? null) !== null;
    const remarkable = damaged || evidence.countDiffers || evidence.foreignProviders.length > 0;
    return {
      status: damaged && !connects ? 'failed' : remarkable ? 'warning' : 'passed',
      summary: describe(evidence),
      durationMs: reading.durationMs,
      evidence,
    };
  },
};

function describe(evidence: EvidenceOf<'winsock-catalog'>): string {
  const { missingFiles, damagedEntries, foreignProviders, protocolCount, namespaceCount } = evidence;
  const names = (providers: readonly { readonly name: string }[]): string =>
    listWords([...new Set(providers.map(({ name }) => name))]);
  const sentences: string[] = [];
  if (protocolCount === 0) sentences.push('The catalog has no provider at all.');
  if (missingFiles.length > 0) sentences.push(`The file of ${names(missingFiles)} is missing.`);
  if (damagedEntries > 0) sentences.push(`${count(damagedEntries, 'entry', 'entries')} cannot be read.`);
  if (evidence.countDiffers) sentences.push('The catalog states another number of entries than it has.');
  if (foreignProviders.length > 0) {
    const shown = foreignProviders.map(({ name, signer }) => ({
      name: signer === null ? name : `${name} (signed by ${signer})`,
    }));
    sentences.push(`Not from Windows, and part of every connection: ${names(shown)}.`);
  }
  if (foreignProviders.some(({ signature }) => signature === 'altered'))
    sentences.push('A file of them was changed after it was signed.');
  if (sentences.length > 0) return sentences.join(' ');
  return `${count(protocolCount, 'provider')} and ${count(namespaceCount, 'name service')}, all from Windows.`;
}

type ForeignProvider = EvidenceOf<'winsock-catalog'>['foreignProviders'][number];
type Provider = WinsockCatalog['protocols'][number] | WinsockCatalog['namespaces'][number];

/** What could not be found out about a file does not count against it. */
function isForeign({ inSystemFolder, signedByWindows }: Provider): boolean {
  return signedByWindows === false || (!inSystemFolder && signedByWindows !== true);
}

function toForeign({ name, path, signature }: Provider): ForeignProvider {
  const read = signature?.state === 'read' ? signature.value : null;
  return { name, path, signature: read?.kind ?? null, signer: read?.signer ?? null };
}

function toEvidence(catalog: WinsockCatalog): EvidenceOf<'winsock-catalog'> {
  const { protocols, namespaces, statedProtocols, damagedEntries } = catalog;
  const all: readonly Provider[] = [...protocols, ...namespaces];
  const shown = (providers: readonly Provider[]) =>
    providers.slice(0, 64).map(({ name, path }) => ({ name, path }));
  return {
    protocolCount: protocols.length,
    namespaceCount: namespaces.length,
    missingFiles: shown(all.filter(({ exists }) => exists === false)),
    foreignProviders: all.filter(isForeign).slice(0, 64).map(toForeign),
    layeredProviders: shown(protocols.filter(({ chainLength }) => chainLength !== 1)),
    damagedEntries,
    // Damaged entries are missing from the count, and are told by themselves.
    countDiffers: damagedEntries === 0 && statedProtocols !== null && statedProtocols !== protocols.length,
  };
}
