import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { SecurityProducts } from '../../../shared/client-facts/security-products.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import type { CertificateFacts } from '../../../shared/facts.ts';
import { findInspectingProduct } from '../../security-products/find-inspecting-product.ts';
import { findProducts, unknownToCatalogue } from '../../security-products/find-products.ts';
import { listWords } from '../support/lists.ts';
import { decodeState, productState } from '../support/product-state.ts';
import { notRead, problemSentence } from '../support/readings.ts';

type Evidence = EvidenceOf<'security-products'>;
type Product = Evidence['products'][number];

/** Which products watch the connections of this computer; that there are some is normal and no finding. */
export const securityProducts: CheckDefinition<'security-products', 'securityProducts' | 'certificate'> = {
  id: 'security-products',
  phase: 'client',
  title: 'Protection',
  requires: [],
  needs: ['securityProducts', 'certificate'],
  evaluate({ securityProducts: reading, certificate }) {
    if (reading.state === 'error') return notRead(reading, 'The security products');
    const { durationMs, value } = reading;
    const evidence = toEvidence(value, certificate);
    const { services, drivers, securityCenter } = value;
    if (services.state === 'error' && drivers.state === 'error' && securityCenter.state === 'error') {
      const reason = problemSentence(services);
      return {
        status: 'error',
        summary: 'The security products could not be read.',
        durationMs,
        evidence,
        reason,
      };
    }
    const remarkable =
      evidence.products.some(({ issuedCertificate }) => issuedCertificate) || rivals(evidence) > 1;
    return {
      status: remarkable ? 'warning' : 'passed',
      summary: describe(evidence),
      durationMs,
      evidence,
    };
  },
};

/** Products of other makers that scan at the same time get into each other's way. */
function rivals({ products }: Evidence): number {
  return products.filter(
    ({ kinds, state, builtIn }) => !builtIn && state === 'on' && kinds.includes('antivirus'),
  ).length;
}

function describe(evidence: Evidence): string {
  const { products } = evidence;
  const issuer = products.find(({ issuedCertificate }) => issuedCertificate);
  if (issuer !== undefined)
    return `${issuer.product} runs here and issued the certificate that the server shows.`;
  const on = products.filter(({ state }) => state === 'on');
  const inspecting = on.filter(({ inspectsTls }) => inspectsTls === 'by-default');
  const names = (of: readonly Product[]): string => listWords(of.map(({ product }) => product));
  if (rivals(evidence) > 1) return `Several virus scanners are on at once: ${names(on)}.`;
  if (on.length === 0) {
    return products.length === 0
      ? 'No known security product is here.'
      : `Here, and not on: ${names(products)}.`;
  }
  const inspects =
    inspecting.length === 0 ? '' : ` ${names(inspecting)} inspects TLS unless it was told not to.`;
  return `On: ${names(on)}.${inspects}`;
}

function toEvidence(value: SecurityProducts, certificate: CertificateFacts | null): Evidence {
  const entries = value.securityCenter.state === 'read' ? value.securityCenter.value : [];
  const services = value.services.state === 'read' ? value.services.value : [];
  const drivers = value.drivers.state === 'read' ? value.drivers.value : [];
  const displayNames = entries.map(({ displayName }) => displayName);
  const issuerId = findIssuerId(certificate);
  const known = findProducts({
    services: services.map(({ name }) => name),
    drivers: drivers.map(({ name }) => name),
    securityCenter: displayNames,
  }).map(({ product, by }): Product => {
    const own = entries.filter(({ displayName }) => by.securityCenter.includes(displayName));
    const components = [
      ...services.filter(({ name }) => by.services.includes(name)),
      ...drivers.filter(({ name }) => by.drivers.includes(name)),
    ];
    return {
      productId: product.id,
      product: product.name,
      builtIn: product.id === 'microsoft-defender',
      kinds: [...product.kinds],
      state: productState(own, components),
      rawState: own[0]?.state ?? null,
      inspectsTls: product.inspectsTls,
      issuedCertificate: product.id === issuerId,
    };
  });
  const unknownNames = unknownToCatalogue(displayNames);
  const unknown = entries
    .filter(({ displayName }) => unknownNames.includes(displayName))
    .map(({ displayName, category, state }): Product => ({
      productId: null,
      product: displayName,
      builtIn: false,
      kinds: [category],
      state: decodeState(state),
      rawState: state,
      inspectsTls: 'unknown',
      issuedCertificate: false,
    }));
  return { products: [...known, ...unknown].slice(0, 64), unreadable: listUnreadable(value) };
}

function findIssuerId(certificate: CertificateFacts | null): string | null {
  const leaf = certificate?.chain[0];
  if (leaf === undefined) return null;
  const { issuerCommonName: commonName, issuerOrganization: organization } = leaf;
  return findInspectingProduct({ commonName, organization })?.id ?? null;
}

function listUnreadable({ securityCenter, services, drivers }: SecurityProducts): string[] {
  const sources = [
    ['security-center', securityCenter],
    ['services', services],
    ['drivers', drivers],
  ] as const;
  return sources.flatMap(([name, source]) =>
    source.state === 'error' && source.reason !== 'missing-on-this-edition' ? [name] : [],
  );
}
