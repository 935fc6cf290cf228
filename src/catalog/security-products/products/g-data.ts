import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (HookCentre, gddcv), inventories.
export const gData: SecurityProduct = {
  id: 'g-data',
  name: 'G DATA',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['g data'],
  services: ['AVKProxy', 'AVKService', 'AVKWCtl', 'GDScan', 'GDFwSvc'],
  drivers: ['HookCentre', 'gddcv', 'GDMnIcpt', 'GDPkIcpt', 'gdwfpcd'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Right-click the G DATA icon in the notification area and switch the virus monitor and the firewall off for 5 minutes.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
