import { z } from 'zod';
import { clientTlsSchema } from './client-tls.ts';
import { credSspSchema } from './cred-ssp.ts';
import { eventLogSchema } from './event-log.ts';
import { firewallSchema } from './firewall.ts';
import { hostsFileSchema } from './hosts-file.ts';
import { ipConfigurationSchema } from './ip-configuration.ts';
import { pinnedCertificatesSchema } from './pinned-certificates.ts';
import { rdpClientSchema } from './rdp-client.ts';
import { timedReading } from './reading.ts';
import { recentTargetsSchema } from './recent-targets.ts';
import { savedCredentialsSchema } from './saved-credentials.ts';
import { securityProductsSchema } from './security-products.ts';
import { udpPolicySchema } from './udp-policy.ts';
import { windowsVersionSchema } from './windows-version.ts';
import { winsockCatalogSchema } from './winsock-catalog.ts';

/**
 * The state of the Windows computer from which the connection starts, one group per kind of fact. Each group was
 * read by itself: what could not be read says why and keeps no other from being known.
 */
export const clientFactsSchema = z.object({
  windowsVersion: timedReading(windowsVersionSchema),
  rdpClient: timedReading(rdpClientSchema),
  eventLog: timedReading(eventLogSchema),
  savedCredentials: timedReading(savedCredentialsSchema),
  pinnedCertificates: timedReading(pinnedCertificatesSchema),
  udpPolicy: timedReading(udpPolicySchema),
  firewall: timedReading(firewallSchema),
  securityProducts: timedReading(securityProductsSchema),
  winsockCatalog: timedReading(winsockCatalogSchema),
  ipConfiguration: timedReading(ipConfigurationSchema),
  hostsFile: timedReading(hostsFileSchema),
  clientTls: timedReading(clientTlsSchema),
  credSsp: timedReading(credSspSchema),
  recentTargets: timedReading(recentTargetsSchema),
});
export type ClientFacts = z.infer<typeof clientFactsSchema>;
export type ClientFactName = keyof ClientFacts;
