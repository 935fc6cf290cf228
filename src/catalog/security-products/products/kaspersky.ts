import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (klif), inventories; issuers from Chromium’s list.
export const kaspersky: SecurityProduct = {
  id: 'kaspersky',
  name: 'Kaspersky',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['kaspersky'],
  services: ['AVP2*', 'AVP.KES*', 'avpsus', 'klnagent', 'klvssbridge64*'],
  drivers: ['klif', 'klhk', 'klflt', 'klim6', 'kneps', 'klwfp', 'klwtp', 'kldisk', 'klpd'],
  tlsIssuers: ['kaspersky anti-virus personal root', 'kaspersky web anti-virus'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Kaspersky icon in the notification area and choose to pause the protection.',
      'Take the shortest time that is offered, and confirm.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
