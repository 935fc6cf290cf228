import type { ClientFactName } from '../../shared/client-facts/index.ts';

/**
 * Every kind of fact, in the order in which they are read: first what the registry and files hold, then what other
 * processes have to answer for, so that none of these keeps the others waiting.
 */
export const clientFactNames: readonly ClientFactName[] = [
  'windowsVersion',
  'udpPolicy',
  'clientTls',
  'pinnedCertificates',
  'recentTargets',
  'hostsFile',
  'rdpClient',
  'credSsp',
  'ipConfiguration',
  'savedCredentials',
  'firewall',
  'securityProducts',
  'winsockCatalog',
  'eventLog',
];
