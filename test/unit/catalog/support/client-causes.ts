import type { CauseId } from '../../../../src/shared/ids.ts';

/** Causes that only the facts of the connecting computer can establish. */
export const clientCauseIds: readonly CauseId[] = [
  'certificate-changed',
  'firewall-blocks-client',
  'security-product-interferes',
  'stale-credentials',
  'winsock-damaged',
  'client-tls-disabled',
  'client-outdated',
];
