import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (CSAgent), inventories.
export const crowdstrike: SecurityProduct = {
  id: 'crowdstrike',
  name: 'CrowdStrike Falcon',
  kinds: ['antivirus', 'endpoint-detection', 'firewall'],
  securityCenterNames: ['crowdstrike'],
  services: ['CSFalconService'],
  drivers: ['CSAgent', 'CSBoot', 'CSDeviceControl'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('CrowdStrike Falcon'),
};
