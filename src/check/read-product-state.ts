import { contextWithoutTarget } from '../core/check-definition.ts';
import { securityProducts } from '../catalog/checks/client/security-products.ts';
import { viewResults } from '../core/evidence-view.ts';
import type { SeenState } from '../core/pause-test/pause-test.ts';
import type { ClientFactSource } from './client-fact-source.ts';

/** Whether a security product is on right now, as Windows tells it. Never rejects. */
export async function readProductState(
  client: ClientFactSource,
  productId: string,
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<SeenState> {
  const reading = await client.start(limits).facts.securityProducts;
  const context = contextWithoutTarget();
  const { id, phase } = securityProducts;
  const found = securityProducts.evaluate({ securityProducts: reading, certificate: null }, context);
  const view = viewResults([{ ...found, id, phase, evidence: { ...found.evidence } }], context);
  const products = view.evidence('security-products')?.products ?? [];
  return products.find((product) => product.productId === productId)?.state ?? 'unknown';
}
