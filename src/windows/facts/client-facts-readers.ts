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

export interface ReadingLimits {
  /** For all facts together, in milliseconds. */
  readonly timeoutMs: number;
}

/** Signatures are the one thing that can take long without hanging: they get a part of the time. */
const shareOfSignatures = 1 / 3;

/** One reader per kind of fact. None throws: what it could not read says why. */
export const clientFactsReaders: {
  readonly [Name in ClientFactName]: (limits: ReadingLimits) => ClientFacts[Name];
} = {
  windowsVersion: () => timed(readWindowsVersion),
  udpPolicy: () => timed(readUdpPolicy),
  clientTls: () => timed(readClientTls),
  pinnedCertificates: () => timed(readPinnedCertificates),
  recentTargets: () => timed(readRecentTargets),
  hostsFile: () => timed(readHostsFile),
  winsockCatalog: ({ timeoutMs }) => timed(() => readWinsockCatalog(timeoutMs * shareOfSignatures)),
  rdpClient: () => timed(readRdpClient),
  credSsp: () => timed(readCredSsp),
  ipConfiguration: () => timed(readIpConfiguration),
  savedCredentials: () => timed(readSavedCredentials),
  firewall: () => timed(readFirewall),
  securityProducts: () => timed(readSecurityProducts),
  eventLog: () => timed(readEventLog),
};
