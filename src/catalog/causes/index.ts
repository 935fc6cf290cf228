// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { CauseDefinition } from '../../core/cause-definition.ts';
import { certificateChanged } from './certificate-changed.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateKeyUnreadable } from './certificate-key-unreadable.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateWeak } from './certificate-weak.ts';
import { clientOutdated } from './client-outdated.ts';
import { clientTlsDisabled } from './client-tls-disabled.ts';
import { clockSkew } from './clock-skew.ts';
import { closedBeforeNegotiation } from './closed-before-negotiation.ts';
import { firewallBlocksClient } from './firewall-blocks-client.ts';
import { hostConnectionLimit } from './host-connection-limit.ts';
import { hostUnreachable } from './host-unreachable.ts';
import { idleTimeoutOnPath } from './idle-timeout-on-path.ts';
import { mtuBlackHole } from './mtu-black-hole.ts';
import { nameNotFound } from './name-not-found.ts';
import { namePointsElsewhere } from './name-points-elsewhere.ts';
import { notAnRdpServer } from './not-an-rdp-server.ts';
import { portClosed } from './port-closed.ts';
import { securityProductInterferes } from './security-product-interferes.ts';
import { securityProtocolRefused } from './security-protocol-refused.ts';
import { serverHasNoCertificate } from './server-has-no-certificate.ts';
import { silentListener } from './silent-listener.ts';
import { staleCredentials } from './stale-credentials.ts';
import { thirdPartyServer } from './third-party-server.ts';
import { tlsBrokenOnPath } from './tls-broken-on-path.ts';
import { tlsIntercepted } from './tls-intercepted.ts';
import { tlsVersionMismatch } from './tls-version-mismatch.ts';
import { udpBlocked } from './udp-blocked.ts';
import { unstablePath } from './unstable-path.ts';
import { winsockDamaged } from './winsock-damaged.ts';

export const causes: readonly CauseDefinition[] = [
  certificateChanged,
  certificateExpired,
  certificateKeyUnreadable,
  certificateNameMismatch,
  certificateNotYetValid,
  certificateWeak,
  clientOutdated,
  clientTlsDisabled,
  clockSkew,
  closedBeforeNegotiation,
  firewallBlocksClient,
  hostConnectionLimit,
  hostUnreachable,
  idleTimeoutOnPath,
  mtuBlackHole,
  nameNotFound,
  namePointsElsewhere,
  notAnRdpServer,
  portClosed,
  securityProductInterferes,
  securityProtocolRefused,
  serverHasNoCertificate,
  silentListener,
  staleCredentials,
  thirdPartyServer,
  tlsBrokenOnPath,
  tlsIntercepted,
  tlsVersionMismatch,
  udpBlocked,
  unstablePath,
  winsockDamaged,
];
