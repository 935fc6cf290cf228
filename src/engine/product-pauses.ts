import { securityProducts } from '../catalog/security-products/products/index.ts';
import { evidenceSchemas } from '../shared/evidence.ts';
import type { ShownProductPause } from '../shared/ipc/product-pause.ts';
import type { Unchanged } from '../shared/ipc/sides.ts';
import type { Report } from '../shared/report.ts';

/** How each security product that the report found can be set aside for one test; those built into Windows are not. */
export function productPausesOf({ checks }: Report): Unchanged<ShownProductPause>[] {
  const check = checks.find(({ id }) => id === 'security-products');
  const evidence = evidenceSchemas['security-products'].safeParse(check?.evidence);
  if (!evidence.success) return [];
  const { products, inspectionRoots } = evidence.data;
  const found = new Set(
    [...products.filter(({ builtIn }) => !builtIn), ...inspectionRoots].map(({ productId }) => productId),
  );
  return securityProducts
    .filter(({ id }) => found.has(id))
    .map(({ name, pause: { by, steps, undo } }) => ({ product: name, by, steps, undo }));
}
