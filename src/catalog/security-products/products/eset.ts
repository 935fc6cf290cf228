import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (ehdrv), inventories; issuer from vendor and Chromium’s list.
export const eset: SecurityProduct = {
  id: 'eset',
  name: 'ESET',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['eset'],
  services: ['ekrn', 'ekrnEpfw', 'efwd', 'EraAgentSvc'],
  drivers: ['ehdrv', 'eamonm', 'epfw', 'epfwwfp', 'edevmon', 'eelam'],
  tlsIssuers: ['eset ssl filter ca'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Right-click the ESET icon in the notification area and choose to pause the protection, with 10 minutes as the time.',
      'If that changes nothing, pause the firewall in the same menu.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
