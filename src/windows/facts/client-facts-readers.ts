import type { ClientFactName, ClientFacts } from '../../shared/client-facts/index.ts';
import { readClientTls } from './client-tls.ts';
import { readCredSsp } from './cred-ssp.ts';
import { readEventLog } from './event-log.ts';
import { readFirewall } from './firewall.ts';
import { readHostsFile } from './hosts-file.ts';
import { readIpConfiguration } from './ip-configuration.ts';
import { readPinnedCertificates } from './pinned-certificates.ts';
import { readRdpClient } from './rdp-client.ts';
import { readRecentTargets } from './recent-targets.ts';
import { readSavedCredentials } from './saved-credentials.ts';
import { readSecurityProducts } from './security-products.ts';
import { timed } from './timed.ts';
import { readUdpPolicy } from './udp-policy.ts';
import { readWindowsVersion } from './windows-version.ts';
import { readWinsockCatalog } from './winsock-catalog.ts';

/** One reader per kind of fact. None throws: what it could not read says why. */
export const clientFactsReaders: { readonly [Name in ClientFactName]: () => ClientFacts[Name] } = {
  windowsVersion: () => timed(readWindowsVersion),
  udpPolicy: () => timed(readUdpPolicy),
  clientTls: () => timed(readClientTls),
  pinnedCertificates: () => timed(readPinnedCertificates),
  recentTargets: () => timed(readRecentTargets),
  hostsFile: () => timed(readHostsFile),
  winsockCatalog: () => timed(readWinsockCatalog),
  rdpClient: () => timed(readRdpClient),
  credSsp: () => timed(readCredSsp),
  ipConfiguration: () => timed(readIpConfiguration),
  savedCredentials: () => timed(readSavedCredentials),
  firewall: () => timed(readFirewall),
  securityProducts: () => timed(readSecurityProducts),
  eventLog: () => timed(readEventLog),
};
