import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (sysdiag), inventories.
export const huorong: SecurityProduct = {
  id: 'huorong',
  name: 'Huorong',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['huorong', '火绒'],
  services: ['HipsDaemon'],
  drivers: ['sysdiag', 'hrwfpdrv', 'hrdevmon'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Right-click the Huorong icon in the notification area and choose to exit.'],
    undo: 'Start Huorong again from the start menu.',
  },
};
