// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { ClientCheckId } from '../../../shared/ids.ts';
import { clientEventLog } from './client-event-log.ts';
import { clientTlsPolicy } from './client-tls-policy.ts';
import { credsspPolicy } from './credssp-policy.ts';
import { firewallRules } from './firewall-rules.ts';
import { hostsFile } from './hosts-file.ts';
import { ipConfiguration } from './ip-configuration.ts';
import { pinnedCertificate } from './pinned-certificate.ts';
import { rdpClient } from './rdp-client.ts';
import { savedCredentials } from './saved-credentials.ts';
import { securityProducts } from './security-products.ts';
import { udpPolicy } from './udp-policy.ts';
import { windowsVersion } from './windows-version.ts';
import { winsockCatalog } from './winsock-catalog.ts';

export const clientChecks: readonly CheckDefinition<ClientCheckId>[] = [
  clientEventLog,
  clientTlsPolicy,
  credsspPolicy,
  firewallRules,
  hostsFile,
  ipConfiguration,
  pinnedCertificate,
  rdpClient,
  savedCredentials,
  securityProducts,
  udpPolicy,
  windowsVersion,
  winsockCatalog,
];
