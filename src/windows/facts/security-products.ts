import type {
  SecurityCenterEntry,
  SecurityProducts,
  SystemService,
} from '../../shared/client-facts/security-products.ts';
import { withKey } from '../native/advapi32/registry.ts';
import type { RegistryKey } from '../native/advapi32/registry.ts';
import { listServices } from '../native/advapi32/services.ts';
import type { serviceKind } from '../native/advapi32/services.ts';
import { FactProblem } from './fact-problem.ts';
import { expandedTextOf, numberAt, textOf } from './registry-values.ts';
import { readRootCertificates } from './root-certificates.ts';
import { attempt } from './timed.ts';
import { readWindowsVersion } from './windows-version.ts';

const providers = String.raw`HKLM\SOFTWARE\Microsoft\Security Center\Provider`;
const categories = [
  ['Av', 'antivirus'],
  ['Fw', 'firewall'],
] as const;
const servicesKey = String.raw`HKLM\SYSTEM\CurrentControlSet\Services`;
const mostEntries = 64;
const mostServices = 5000;
const longestPath = 1024;

/** SERVICE_START_TYPE of winsvc.h. */
const starts: Readonly<Record<number, SystemService['start']>> = {
  0: 'boot',
  1: 'system',
  2: 'automatic',
  3: 'manual',
  4: 'disabled',
};
const runningState = 4;

/**
 * What Security Center was told, every service and driver, and every authority that was added: which of them belong to
 * a product is the check's task.
 */
export function readSecurityProducts(): SecurityProducts {
  return {
    securityCenter: attempt(readSecurityCenter),
    services: attempt(() => readServices('service')),
    drivers: attempt(() => readServices('driver')),
    rootCertificates: attempt(readRootCertificates),
  };
}

function readSecurityCenter(): SecurityCenterEntry[] {
  const found = withKey(providers, (key) =>
    categories.flatMap(([path, category]) => key.withKey(path, (list) => readEntries(list, category)) ?? []),
  );
  if (found !== null) return found.slice(0, mostEntries);
  throw new FactProblem(readWindowsVersion().isServer ? 'missing-on-this-edition' : 'not-found');
}

function readEntries(list: RegistryKey, category: SecurityCenterEntry['category']): SecurityCenterEntry[] {
  return list.subkeys(mostEntries).flatMap((id) => list.withKey(id, (key) => readEntry(key, category)) ?? []);
}

/** null for an entry without a name: nothing could be said about it. */
function readEntry(key: RegistryKey, category: SecurityCenterEntry['category']): SecurityCenterEntry | null {
  const displayName = textOf(key.value('DISPLAYNAME'), 512);
  if (displayName === null) return null;
  const state = numberAt(key, 'STATE');
  return {
    category,
    displayName,
    state: typeof state === 'number' ? state : null,
    productProgram: expandedTextOf(key.value('PRODUCTEXE'), longestPath),
    reportingProgram: expandedTextOf(key.value('REPORTINGEXE'), longestPath),
  };
}

function readServices(kind: keyof typeof serviceKind): SystemService[] {
  const listed = listServices(kind).slice(0, mostServices);
  const withStarts = withKey(servicesKey, (services) =>
    listed.map(({ name, state }): SystemService => {
      const start = services.withKey(name, (key) => numberAt(key, 'Start'));
      return {
        name: name.slice(0, 256),
        running: state === runningState,
        start: typeof start === 'number' ? (starts[start] ?? 'unknown') : 'unknown',
      };
    }),
  );
  if (withStarts === null) throw new FactProblem('damaged');
  return withStarts;
}
