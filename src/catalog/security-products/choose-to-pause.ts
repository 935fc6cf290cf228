import type { PauseSubject } from '../../core/pause-test/pause-test.ts';
import { viewResults } from '../../core/evidence-view.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { CauseId } from '../../shared/ids.ts';
import type { Report } from '../../shared/report.ts';
import { securityProducts } from './products/index.ts';

type Product = EvidenceOf<'security-products'>['products'][number];

const fittingCauses: readonly CauseId[] = ['security-product-interferes', 'tls-intercepted'];

/**
 * The products of this computer that a verdict names as a possible cause, the most likely first; none when no verdict
 * does: protection is not paused on a mere possibility. What is part of Windows is left on.
 */
export function chooseToPause({
  checks,
  verdict,
  target,
  startedAt,
  reportedError,
}: Report): readonly PauseSubject[] {
  if (!verdict.causes.some(({ id }) => fittingCauses.includes(id))) return [];
  const view = viewResults(checks, { target, now: new Date(startedAt), reportedError });
  const products = view.evidence('security-products')?.products ?? [];
  return products
    .filter(({ state, builtIn, issuedCertificate }) => issuedCertificate || (state === 'on' && !builtIn))
    .toSorted((left, right) => suspicion(right) - suspicion(left))
    .flatMap(toSubject);
}

function suspicion({ issuedCertificate, inspectsTls }: Product): number {
  if (issuedCertificate) return 2;
  return inspectsTls === 'by-default' ? 1 : 0;
}

function toSubject({ productId }: Product): PauseSubject[] {
  const found = securityProducts.find(({ id }) => id === productId);
  if (found === undefined) return [];
  return [{ productId: found.id, product: found.name, ...found.pause }];
}
