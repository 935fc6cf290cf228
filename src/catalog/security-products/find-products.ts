import { securityProducts } from './products/index.ts';
import type { SecurityProduct } from './security-product.ts';

/** Names as this computer has them. */
export interface InstalledNames {
  /** Names in the service manager, not the ones that are displayed. */
  readonly services: readonly string[];
  readonly drivers: readonly string[];
  /** Display names from Windows Security Center; empty on Windows Server, which has none. */
  readonly securityCenter: readonly string[];
}

/** A product, and by which of this computer's names it was recognised. */
export interface FoundProduct {
  readonly product: SecurityProduct;
  readonly by: InstalledNames;
}

/**
 * Every known product on this computer, by name, with what shows it. A name is compared without case. What is not in
 * the catalogue is not found here: `unknownToCatalogue` has what Security Center lists beyond it.
 */
export function findProducts(installed: InstalledNames): readonly FoundProduct[] {
  const found: FoundProduct[] = [];
  for (const product of securityProducts) {
    const by = {
      services: installed.services.filter((name) => isOneOf(product.services, name)),
      drivers: installed.drivers.filter((name) => isOneOf(product.drivers, name)),
      securityCenter: installed.securityCenter.filter((name) => isListed(product, name)),
    };
    if (by.services.length + by.drivers.length + by.securityCenter.length > 0) found.push({ product, by });
  }
  return found;
}

/** Names in Security Center that no product of the catalogue has. */
export function unknownToCatalogue(securityCenter: readonly string[]): readonly string[] {
  return securityCenter.filter((name) => !securityProducts.some((product) => isListed(product, name)));
}

function isOneOf(patterns: readonly string[], name: string): boolean {
  const lower = name.toLowerCase();
  return patterns.some((pattern) => {
    const wanted = pattern.toLowerCase();
    return wanted.endsWith('*') ? lower.startsWith(wanted.slice(0, -1)) : lower === wanted;
  });
}

function isListed({ securityCenterNames }: SecurityProduct, displayName: string): boolean {
  const lower = displayName.toLowerCase();
  return securityCenterNames.some((name) => lower.includes(name));
}
