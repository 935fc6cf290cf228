import type { CauseId } from '../../shared/ids.ts';
import { allowConnections } from './allow-connections.ts';
import { certificate } from './certificate.ts';
import { connectionLimit } from './connection-limit.ts';
import type { FarRepair } from './far-repair.ts';
import { keyPermissions } from './key-permissions.ts';
import { listenerSettings } from './listener-settings.ts';
import { serverTls } from './server-tls.ts';
import { services } from './services.ts';

export const farRepairs: readonly FarRepair[] = [
  allowConnections,
  certificate,
  connectionLimit,
  keyPermissions,
  listenerSettings,
  serverTls,
  services,
];

/** The repair for the owner of the far computer; null for causes that lie elsewhere, or that no script can settle. */
export function findFarRepair(cause: CauseId): FarRepair | null {
  return farRepairs.find(({ causes }) => causes.includes(cause)) ?? null;
}
