export type ProductKind =
  'antivirus' | 'firewall' | 'endpoint-detection' | 'vpn' | 'web-filter' | 'debugging-proxy';

/**
 * How to set a product aside for one test, and how to put it back. The words say what the product's own controls
 * are called; nothing here is ever done by this program.
 */
export interface ProductPause {
  /** Whether the person at the computer can do it. Managed products are paused from their console. */
  readonly by: 'user' | 'administrator';
  readonly steps: readonly string[];
  /** How protection comes back; told together with the steps, not after them. */
  readonly undo: string;
}

/**
 * One file in `products` each. Names of services and drivers are what the service manager calls them, without
 * `.exe` or `.sys`; a `*` at the end stands for anything, for products that put their version there.
 *
 * Where the names come from is noted in each file:
 * - *altitudes*: Microsoft's list of allocated filter altitudes, which names drivers with their companies.
 * - *inventories*: public lists of endpoint software (the drivers in Check_EDR_Presence, the services that the
 *   SUNBURST analysis lists, scripts of administrators) that agree with each other. Not each of these names was
 *   seen on a computer of ours; a wrong one finds nothing, it accuses nobody.
 * - *published*: the vendor's own source code, installer script or manual says so; looked up in November 2026.
 * - *vendor*: as the vendor names it, written down from memory; compare with the vendor's pages.
 * - *Chromium*: its list of known interception software (ssl_error_assistant).
 */
export interface SecurityProduct {
  readonly id: string;
  /** As its users know it. */
  readonly name: string;
  readonly kinds: readonly ProductKind[];
  /** Lower case; part of the name under which Windows Security Center lists it. */
  readonly securityCenterNames: readonly string[];
  readonly services: readonly string[];
  readonly drivers: readonly string[];
  /**
   * Lower case; part of the common name or organization of the authority whose certificates it makes on the fly.
   * Only names that are the product's own: a company's private authority proves nothing.
   */
  readonly tlsIssuers: readonly string[];
  /** Whether it opens encrypted connections: as installed, only when somebody set that up, or not at all. */
  readonly inspectsTls: 'by-default' | 'when-configured' | 'no';
  readonly pause: ProductPause;
}
