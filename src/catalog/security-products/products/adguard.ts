import type { SecurityProduct } from '../security-product.ts';

// Sources: vendor; issuer from vendor.
export const adguard: SecurityProduct = {
  id: 'adguard',
  name: 'AdGuard',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: ['Adguard Service'],
  drivers: ['adgnetworkwfpdrv', 'adgnetworktdidrv'],
  tlsIssuers: ['adguard personal ca'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: ['Right-click the AdGuard icon in the notification area and choose to pause the protection.'],
    undo: 'Start the protection again in the same menu.',
  },
};
