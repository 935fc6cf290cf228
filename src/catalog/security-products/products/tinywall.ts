import type { SecurityProduct } from '../security-product.ts';

// Sources: vendor.
export const tinywall: SecurityProduct = {
  id: 'tinywall',
  name: 'TinyWall',
  kinds: ['firewall'],
  securityCenterNames: [],
  services: ['TinyWall'],
  drivers: [],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Right-click the TinyWall icon in the notification area and change its mode to disable the firewall.',
    ],
    undo: 'Change the mode back to normal protection in the same menu.',
  },
};
