import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories; the issuer is that of the versions since 2024, which have Avast’s engine.
export const norton: SecurityProduct = {
  id: 'norton',
  name: 'Norton',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['norton'],
  services: ['NortonSecurity', 'nsWscSvc'],
  drivers: [],
  tlsIssuers: ['norton web/mail shield'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Norton icon in the notification area and choose to disable the antivirus protection, then the firewall.',
      'Take 15 minutes as the time.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
