// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { CauseDefinition } from '../../core/cause-definition.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateKeyUnreadable } from './certificate-key-unreadable.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateWeak } from './certificate-weak.ts';
import { clockSkew } from './clock-skew.ts';
import { closedBeforeNegotiation } from './closed-before-negotiation.ts';
import { hostConnectionLimit } from './host-connection-limit.ts';
import { hostUnreachable } from './host-unreachable.ts';
import { idleTimeoutOnPath } from './idle-timeout-on-path.ts';
import { mtuBlackHole } from './mtu-black-hole.ts';
import { nameNotFound } from './name-not-found.ts';
import { namePointsElsewhere } from './name-points-elsewhere.ts';
import { notAnRdpServer } from './not-an-rdp-server.ts';
import { portClosed } from './port-closed.ts';
import { securityProtocolRefused } from './security-protocol-refused.ts';
import { serverHasNoCertificate } from './server-has-no-certificate.ts';
import { silentListener } from './silent-listener.ts';
import { thirdPartyServer } from './third-party-server.ts';
import { tlsBrokenOnPath } from './tls-broken-on-path.ts';
import { tlsIntercepted } from './tls-intercepted.ts';
import { tlsVersionMismatch } from './tls-version-mismatch.ts';
import { udpBlocked } from './udp-blocked.ts';

export const networkCauses: readonly CauseDefinition[] = [
  certificateExpired,
  certificateKeyUnreadable,
  certificateNameMismatch,
  certificateNotYetValid,
  certificateWeak,
  clockSkew,
  closedBeforeNegotiation,
  hostConnectionLimit,
  hostUnreachable,
  idleTimeoutOnPath,
  mtuBlackHole,
  nameNotFound,
  namePointsElsewhere,
  notAnRdpServer,
  portClosed,
  securityProtocolRefused,
  serverHasNoCertificate,
  silentListener,
  thirdPartyServer,
  tlsBrokenOnPath,
  tlsIntercepted,
  tlsVersionMismatch,
  udpBlocked,
];
