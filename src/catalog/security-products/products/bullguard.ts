import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes; issuer from Chromium’s list. No longer sold, still met.
export const bullguard: SecurityProduct = {
  id: 'bullguard',
  name: 'BullGuard',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['bullguard'],
  services: [],
  drivers: ['BdFileSpy'],
  tlsIssuers: ['bullguard ssl proxy'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: ['Right-click the BullGuard icon in the notification area and switch antivirus and firewall off.'],
    undo: 'Switch both on again in the same menu.',
  },
};
