import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories; a tenant’s own authority has a name that ends in goskope.com.
export const netskope: SecurityProduct = {
  id: 'netskope',
  name: 'Netskope',
  kinds: ['vpn', 'web-filter'],
  securityCenterNames: [],
  services: ['stAgentSvc', 'stwatchdog'],
  drivers: ['stadrv'],
  tlsIssuers: ['netskope', 'goskope'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Netskope icon in the notification area and choose to disable it.',
      'If the entry is missing, its administrators have to allow it.',
    ],
    undo: 'Choose to enable it in the same menu.',
  },
};
