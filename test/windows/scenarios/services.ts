import { expect } from 'vitest';
import type { WinePrefix } from '../support/wine-prefix.ts';
import type { WindowsScenario } from './scenario.ts';

const currentVersion = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`;
const securityCenter = String.raw`HKLM\SOFTWARE\Microsoft\Security Center`;

/** Registers a service or driver, which does not run. */
function install(name: string, options: readonly string[]) {
  return async (prefix: WinePrefix) => {
    await prefix.run('sc.exe', ['create', name, 'binPath=', 'C:\\none.exe', ...options]);
    return async () => {
      await prefix.run('sc.exe', ['delete', name]);
    };
  };
}

const shows = (product: Readonly<Record<string, unknown>>): unknown =>
  expect.arrayContaining([expect.objectContaining(product)]);

/** Products that only their services and drivers give away, and what a server has in place of Security Center. */
export const serviceScenarios: readonly WindowsScenario[] = [
  {
    name: 'a product by its service, which is disabled',
    practice: 'healthy',
    prepare: install('klnagent', ['start=', 'disabled']),
    check: 'security-products',
    status: 'passed',
    evidence: { products: shows({ productId: 'kaspersky', state: 'off', rawState: null }) },
    firstCause: null,
  },
  {
    name: 'a product by its driver, whatever its case',
    practice: 'healthy',
    prepare: install('KLIF', ['type=', 'kernel', 'start=', 'demand']),
    check: 'security-products',
    status: 'passed',
    evidence: { products: shows({ productId: 'kaspersky' }) },
    firstCause: null,
  },
  {
    name: 'a product on a server, which has no Security Center',
    practice: 'healthy',
    registry: { [currentVersion]: { InstallationType: 'Server' }, [securityCenter]: null },
    prepare: install('CSFalconService', ['start=', 'auto']),
    check: 'security-products',
    status: 'passed',
    evidence: { products: shows({ productId: 'crowdstrike' }), unreadable: [] },
    firstCause: null,
  },
];
