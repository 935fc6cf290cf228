import type { SecurityCenterEntry, SystemService } from '../../../shared/client-facts/security-products.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';

export type ProductState = EvidenceOf<'security-products'>['products'][number]['state'];

/**
 * The bits 0xF000 of Security Center's state word, as the community has worked it
 * out; Microsoft documents only the interface that is built on it. The raw word is kept beside it for that reason.
 */
const statesByDigit: Readonly<Record<number, ProductState>> = {
  0x0000: 'off',
  0x1000: 'on',
  0x2000: 'snoozed',
  0x3000: 'expired',
};

export function decodeState(word: number | null): ProductState {
  return word === null ? 'unknown' : (statesByDigit[word & 0xf000] ?? 'unknown');
}

/**
 * What holds for a product with several entries: one part that is on makes it on. Without any entry its services
 * and drivers tell whether something of it runs.
 */
export function productState(
  entries: readonly SecurityCenterEntry[],
  components: readonly SystemService[],
): ProductState {
  const states = entries.map(({ state }) => decodeState(state)).filter((state) => state !== 'unknown');
  const strongest = (['on', 'snoozed', 'expired', 'off'] as const).find((state) => states.includes(state));
  if (strongest !== undefined) return strongest;
  if (components.length === 0) return 'unknown';
  return components.some(({ running }) => running) ? 'on' : 'off';
}
