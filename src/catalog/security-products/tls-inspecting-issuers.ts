/**
 * Issuers of certificates that security products and proxies make on the fly when they inspect TLS: the names
 * of the vendors' own root certificates as users know them from their certificate stores. Not an official list;
 * correct an entry by a certificate seen in the field. A product belongs here only when its root's name is its
 * own: a company's private authority proves nothing.
 */
export interface TlsInspectingIssuer {
  readonly product: string;
  /** Lower case; part of the issuer's common name or organization. */
  readonly issuerContains: string;
}

export const tlsInspectingIssuers: readonly TlsInspectingIssuer[] = [
  { product: 'AVG', issuerContains: 'avg web/mail shield' },
  { product: 'AdGuard', issuerContains: 'adguard personal ca' },
  { product: 'Avast', issuerContains: 'avast web/mail shield' },
  { product: 'Bitdefender', issuerContains: 'bitdefender personal ca' },
  { product: 'Blue Coat', issuerContains: 'blue coat' },
  { product: 'Bullguard', issuerContains: 'bullguard ssl proxy' },
  { product: 'Charles Proxy', issuerContains: 'charles proxy' },
  { product: 'Cisco Umbrella', issuerContains: 'cisco umbrella' },
  { product: 'Dr.Web', issuerContains: 'dr.web for' },
  { product: 'ESET', issuerContains: 'eset ssl filter ca' },
  { product: 'Fiddler', issuerContains: 'do_not_trust_fiddlerroot' },
  { product: 'Forcepoint', issuerContains: 'forcepoint' },
  { product: 'Fortinet', issuerContains: 'fortinet' },
  { product: 'Kaspersky', issuerContains: 'kaspersky anti-virus personal root' },
  { product: 'Kaspersky', issuerContains: 'kaspersky web anti-virus' },
  { product: 'mitmproxy', issuerContains: 'mitmproxy' },
  { product: 'Netskope', issuerContains: 'netskope' },
  { product: 'Sophos', issuerContains: 'sophos ssl ca' },
  { product: 'WatchGuard', issuerContains: 'watchguard' },
  { product: 'Zscaler', issuerContains: 'zscaler' },
];

/** The product whose issuer name this is, or null. */
export function findInspectingProduct(issuer: {
  readonly commonName: string | null;
  readonly organization: string | null;
}): string | null {
  const text = `${issuer.commonName ?? ''}\n${issuer.organization ?? ''}`.toLowerCase();
  return tlsInspectingIssuers.find(({ issuerContains }) => text.includes(issuerContains))?.product ?? null;
}
