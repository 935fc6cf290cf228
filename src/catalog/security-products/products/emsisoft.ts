import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const emsisoft: SecurityProduct = {
  id: 'emsisoft',
  name: 'Emsisoft',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['emsisoft'],
  services: ['a2AntiMalware'],
  drivers: ['epp', 'eppwfp'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Emsisoft icon in the notification area and choose to pause the protection, with 10 minutes as the time.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
