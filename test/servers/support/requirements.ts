import { accessSync, constants } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { describe } from 'vitest';
import { findProgram } from './programs.ts';

/** Why something cannot run on this machine, in one line; null: it can. */
export type Missing = string | null;

export const missingForCertificates: Missing = missingPrograms('openssl');
/** xrdp ends every connection when it cannot read the keys that its package made. */
export const missingForXrdp: Missing = firstMissing(
  missingPrograms('openssl', 'xrdp'),
  unreadable('/etc/xrdp/rsakeys.ini'),
);
export const missingForShadow: Missing = missingPrograms('freerdp-shadow-cli', 'winpr-hash', 'Xvfb');
export const missingForNetworkLab: Missing =
  process.getuid?.() === 0 ? missingPrograms('ip', 'sysctl') : 'network namespaces need root';

export const missingForIpv6: Missing = Object.values(networkInterfaces()).some((entries) =>
  entries?.some(({ address }) => address === '::1'),
)
  ? null
  : 'this machine has no IPv6 loopback';

/** The first reason that counts. */
export function firstMissing(...all: readonly Missing[]): Missing {
  return all.find((reason) => reason !== null) ?? null;
}

/** `describe` that says in one line why it is skipped, when it has to be. */
export function describeWith(missing: Missing, name: string, body: () => void): void {
  if (missing !== null) console.warn(`skipped "${name}": ${missing}`);
  describe.skipIf(missing !== null)(name, body);
}

function missingPrograms(...names: readonly string[]): Missing {
  // Every server's readiness is read from the kernel's tables.
  if (process.platform !== 'linux') return 'real servers run on Linux only';
  const absent = names.filter((name) => findProgram(name) === null);
  return absent.length === 0 ? null : `not installed: ${absent.join(', ')}`;
}

function unreadable(file: string): Missing {
  try {
    accessSync(file, constants.R_OK);
    return null;
  } catch {
    return `this user cannot read ${file}`;
  }
}
