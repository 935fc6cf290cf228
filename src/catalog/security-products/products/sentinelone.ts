import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (SentinelMonitor), inventories.
export const sentinelone: SecurityProduct = {
  id: 'sentinelone',
  name: 'SentinelOne',
  kinds: ['antivirus', 'endpoint-detection', 'firewall'],
  securityCenterNames: ['sentinel agent', 'sentinelone'],
  services: ['SentinelAgent', 'SentinelHelperService', 'SentinelStaticEngine', 'LogProcessorService'],
  drivers: ['SentinelMonitor', 'SentinelDeviceControl', 'SentinelELAM'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('SentinelOne'),
};
