import { expect } from 'vitest';
import type { WindowsScenario } from './scenario.ts';

const provider = String.raw`HKLM\SOFTWARE\Microsoft\Security Center\Provider`;
const on = 0x41000;
const off = 0x40000;
const snoozed = 0x42000;
const expired = 0x43000;

const product = (category: 'Av' | 'Fw', name: string, state: number) => ({
  [`${provider}\\${category}\\{${name}}`]: { DISPLAYNAME: name, STATE: state },
});

/** These products, beside those of Windows itself. */
const shows = (...products: readonly Readonly<Record<string, unknown>>[]): unknown =>
  expect.arrayContaining(products.map((one): unknown => expect.objectContaining(one)));

export const productScenarios: readonly WindowsScenario[] = [
  {
    name: 'one product that is on',
    practice: 'healthy',
    registry: product('Av', 'Kaspersky', on),
    check: 'security-products',
    status: 'passed',
    evidence: { products: shows({ product: 'Kaspersky', state: 'on' }) },
    firstCause: null,
  },
  {
    name: 'one that is paused, and one whose licence is over',
    practice: 'healthy',
    registry: { ...product('Fw', 'Kaspersky', snoozed), ...product('Av', 'Norton 360', expired) },
    check: 'security-products',
    status: 'passed',
    evidence: {
      products: shows(
        { productId: 'kaspersky', state: 'snoozed' },
        { productId: 'norton', state: 'expired' },
      ),
    },
    firstCause: null,
  },
  {
    name: 'two scanners that are on at once',
    practice: 'healthy',
    registry: { ...product('Av', 'Scanner One', on), ...product('Av', 'Scanner Two', on) },
    check: 'security-products',
    status: 'warning',
    evidence: {
      products: shows({ product: 'Scanner One', state: 'on' }, { product: 'Scanner Two', state: 'on' }),
    },
    firstCause: null,
  },
  {
    name: 'a product that nobody knows, switched off',
    practice: 'healthy',
    registry: product('Fw', 'Größtes Schutzschild 東京', off),
    check: 'security-products',
    status: 'passed',
    evidence: { products: shows({ product: 'Größtes Schutzschild 東京', state: 'off', productId: null }) },
    firstCause: null,
  },
];
