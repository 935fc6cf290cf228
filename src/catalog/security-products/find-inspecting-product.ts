import { securityProducts } from './products/index.ts';
import type { SecurityProduct } from './security-product.ts';

/** The product whose issuer name this is, or null. The longest name that fits wins over a more general one. */
export function findInspectingProduct(issuer: {
  readonly commonName: string | null;
  readonly organization: string | null;
}): SecurityProduct | null {
  const text = `${issuer.commonName ?? ''}\n${issuer.organization ?? ''}`.toLowerCase();
  let found: SecurityProduct | null = null;
  let length = 0;
  for (const product of securityProducts) {
    for (const name of product.tlsIssuers) {
      if (name.length <= length || !text.includes(name)) continue;
      found = product;
      length = name.length;
    }
  }
  return found;
}
