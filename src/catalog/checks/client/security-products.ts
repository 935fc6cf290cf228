import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { RootCertificate, SecurityProducts } from '../../../shared/client-facts/security-products.ts';
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
    const remarkable = issuerOf(evidence) !== null || rivals(evidence) > 1;
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

/** Whose certificate the server shows; a product that runs here goes before one that is only trusted. */
function issuerOf({ products, inspectionRoots }: Evidence): { product: string; runsHere: boolean } | null {
  const running = products.find(({ issuedCertificate }) => issuedCertificate);
  if (running !== undefined) return { product: running.product, runsHere: true };
  const trusted = inspectionRoots.find(({ issuedCertificate }) => issuedCertificate);
  return trusted === undefined ? null : { product: trusted.product, runsHere: false };
}

function describe(evidence: Evidence): string {
  const issuer = issuerOf(evidence);
  if (issuer?.runsHere === true)
    return `${issuer.product} runs here and issued the certificate that the server shows.`;
  if (issuer !== null)
    return `The certificate that the server shows is from ${issuer.product}, whose authority this computer trusts.`;
  return `${describeProducts(evidence)}${describeRoots(evidence)}`;
}

/** Products that were found by more than their authority are named already. */
function describeRoots({ products, inspectionRoots }: Evidence): string {
  const others = inspectionRoots.filter(
    ({ productId }) => !products.some((product) => product.productId === productId),
  );
  if (others.length === 0) return '';
  const names = [...new Set(others.map(({ product }) => product))];
  return ` This computer trusts the authority of ${listWords(names)}, which opens TLS.`;
}

function describeProducts(evidence: Evidence): string {
  const { products } = evidence;
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

/** Authorities of products that open TLS; a company's own authority is none of them, and nobody's concern. */
function findInspectionRoots(
  roots: readonly RootCertificate[],
  issuerId: string | null,
): Evidence['inspectionRoots'] {
  return roots.flatMap(({ commonName, organization, trustedBy, sha1Thumbprint }) => {
    const product = findInspectingProduct({ commonName, organization });
    if (product === null) return [];
    const authority = commonName ?? organization ?? '';
    const issuedCertificate = product.id === issuerId;
    return [
      {
        productId: product.id,
        product: product.name,
        authority,
        trustedBy,
        sha1Thumbprint,
        issuedCertificate,
      },
    ];
  });
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
  const roots = value.rootCertificates?.state === 'read' ? value.rootCertificates.value : [];
  return {
    products: [...known, ...unknown].slice(0, 64),
    inspectionRoots: findInspectionRoots(roots, issuerId).slice(0, 64),
    unreadable: listUnreadable(value),
  };
}

function findIssuerId(certificate: CertificateFacts | null): string | null {
  const leaf = certificate?.chain[0];
  if (leaf === undefined) return null;
  const { issuerCommonName: commonName, issuerOrganization: organization } = leaf;
  return findInspectingProduct({ commonName, organization })?.id ?? null;
}

function listUnreadable(value: SecurityProducts): string[] {
  const sources = [
    ['security-center', value.securityCenter],
    ['services', value.services],
    ['drivers', value.drivers],
    ['root-certificates', value.rootCertificates],
  ] as const;
  return sources.flatMap(([name, source]) =>
    source?.state === 'error' && source.reason !== 'missing-on-this-edition' ? [name] : [],
  );
}
