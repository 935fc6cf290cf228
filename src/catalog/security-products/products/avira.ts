import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (avgntflt), inventories.
export const avira: SecurityProduct = {
  id: 'avira',
  name: 'Avira',
  kinds: ['antivirus'],
  securityCenterNames: ['avira'],
  services: ['AntiVirService', 'AntiVirSchedulerService', 'AviraSecurity', 'Avira.ServiceHost'],
  drivers: ['avgntflt', 'avipbb', 'avkmgr', 'avnetflt'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Open Avira and go to its protection settings.', 'Switch real-time and web protection off.'],
    undo: 'Switch both on again at the same place; Avira does not do it by itself.',
  },
};
