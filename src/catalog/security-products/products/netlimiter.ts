import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const netlimiter: SecurityProduct = {
  id: 'netlimiter',
  name: 'NetLimiter',
  kinds: ['firewall'],
  securityCenterNames: [],
  services: ['nlsvc'],
  drivers: ['nldrv'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Open NetLimiter and switch its blocker off.'],
    undo: 'Switch the blocker on again at the same place.',
  },
};
