import type { CodeCatalogue, CodeFamily } from './code-catalogue.ts';

/** Lists of what stands in the first place of a dialog, and in no other. */
const mainFamilies: readonly CodeFamily[] = [
  'disconnect-reason',
  'observed-disconnect-reason',
  'gateway-reason',
];
const extendedFamilies: readonly CodeFamily[] = ['extended-reason', 'server-error-info'];

export function isMainCode(value: number, catalogue: CodeCatalogue): boolean {
  return catalogue.listed(value).some(({ family }) => mainFamilies.includes(family));
}

export function isExtendedCode(value: number, catalogue: CodeCatalogue): boolean {
  return catalogue.listed(value).some(({ family }) => extendedFamilies.includes(family));
}

/** HRESULT and NTSTATUS: bit 31 is set for every error ([MS-ERREF] 2.1, 2.3). */
export function isSystemResult(value: number): boolean {
  return value >= 0x80000000;
}
