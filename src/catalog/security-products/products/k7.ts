import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (K7Sentry), inventories.
export const k7: SecurityProduct = {
  id: 'k7',
  name: 'K7 Security',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['k7'],
  services: ['K7CrvSvc', 'K7RTScan', 'K7FWSrvc', 'K7TSMngr', 'K7EmlPxy'],
  drivers: ['K7Sentry', 'K7FWFilt'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Right-click the K7 icon in the notification area and choose to disable the protection for a limited time.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
