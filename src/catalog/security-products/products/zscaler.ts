import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories; issuer as users quote it.
export const zscaler: SecurityProduct = {
  id: 'zscaler',
  name: 'Zscaler',
  kinds: ['vpn', 'web-filter'],
  securityCenterNames: [],
  services: ['ZSAService', 'ZSATunnel', 'ZSATrayManager', 'ZSAUpdater'],
  drivers: [],
  tlsIssuers: ['zscaler'],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Open Zscaler Client Connector and switch off Internet Security, then Private Access.',
      'If it asks for a password, ask its administrators for one that holds for a short time.',
    ],
    undo: 'Switch both on again at the same place.',
  },
};
