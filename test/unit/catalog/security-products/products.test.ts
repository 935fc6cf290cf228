import { describe, expect, it } from 'vitest';
import { securityProducts } from '../../../../src/catalog/security-products/products/index.ts';
import type { SecurityProduct } from '../../../../src/catalog/security-products/security-product.ts';
import { hasUnsafeCharacter } from '../../../../src/shared/printable.ts';

function repeated(names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return lower.filter((name, at) => lower.indexOf(name) !== at);
}

/** A pattern such as `avp*` against the full names and patterns of all others. */
function overlapping(list: (product: SecurityProduct) => readonly string[]): string[] {
  const all = securityProducts.flatMap((product) =>
    list(product).map((name) => ({ product, name: name.toLowerCase() })),
  );
  return all
    .filter(({ name }) => name.endsWith('*'))
    .flatMap((pattern) =>
      all.filter(
        ({ product, name }) => product !== pattern.product && name.startsWith(pattern.name.slice(0, -1)),
      ),
    )
    .map(({ name }) => name);
}

describe('security products', () => {
  it('are at least 25, each with an id of its own', () => {
    expect(securityProducts.length).toBeGreaterThanOrEqual(25);
    expect(repeated(securityProducts.map(({ id }) => id))).toEqual([]);
  });

  it('cover every kind', () => {
    const kinds = new Set(securityProducts.flatMap((product) => product.kinds));
    expect([...kinds].toSorted()).toEqual([
      'antivirus',
      'debugging-proxy',
      'endpoint-detection',
      'firewall',
      'vpn',
      'web-filter',
    ]);
  });

  it('share no service, driver, issuer or name with each other', () => {
    for (const list of ['services', 'drivers', 'tlsIssuers', 'securityCenterNames'] as const) {
      expect(repeated(securityProducts.flatMap((product) => product[list])), list).toEqual([]);
    }
    expect(overlapping(({ services }) => services)).toEqual([]);
    expect(overlapping(({ drivers }) => drivers)).toEqual([]);
  });

  it.each(securityProducts.map((product) => [product.id, product] as const))(
    '%s is well formed',
    (id, product) => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(product.kinds.length).toBeGreaterThan(0);
      const signs = [
        ...product.services,
        ...product.drivers,
        ...product.securityCenterNames,
        ...product.tlsIssuers,
      ];
      expect(signs.length).toBeGreaterThan(0);
      for (const name of [...product.services, ...product.drivers]) {
        expect(name).not.toMatch(/\.(?:sys|exe)$|^\s|\s$|\*./iu);
        expect(name.replace('*', '').length).toBeGreaterThanOrEqual(3);
      }
      for (const name of [...product.tlsIssuers, ...product.securityCenterNames]) {
        expect(name).toBe(name.toLowerCase().trimStart());
        expect(name.length).toBeGreaterThanOrEqual(2);
      }
      // An issuer is searched inside longer names, so a short word would hit strangers.
      for (const issuer of product.tlsIssuers) expect(issuer.length).toBeGreaterThanOrEqual(6);
      if (product.tlsIssuers.length > 0) expect(product.inspectsTls).not.toBe('no');
      expect(product.pause.steps.length).toBeGreaterThan(0);
      for (const text of [...product.pause.steps, product.pause.undo]) {
        expect(text).toMatch(/^[A-Z].*\.$/su);
        expect(text).not.toContain('!');
        expect(text.length).toBeLessThanOrEqual(200);
        expect(hasUnsafeCharacter(text)).toBe(false);
      }
    },
  );
});
