import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (WRkrn, WRCore, WRAEKernel), inventories.
export const webroot: SecurityProduct = {
  id: 'webroot',
  name: 'Webroot',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['webroot'],
  services: ['WRSVC', 'WRCoreService', 'WRSkyClient'],
  drivers: ['WRkrn', 'WRCore', 'WRAEKernel'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Right-click the Webroot icon in the notification area and choose to shut protection down.'],
    undo: 'Start Webroot again from the start menu.',
  },
};
