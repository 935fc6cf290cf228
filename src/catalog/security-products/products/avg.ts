import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories; the same engine and naming as Avast’s; issuer from Chromium’s list.
export const avg: SecurityProduct = {
  id: 'avg',
  name: 'AVG',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['avg '],
  services: ['AVG Antivirus', 'AVG Firewall', 'AVG Tools', 'avgbIDSAgent', 'AvgWscReporter'],
  drivers: ['avgSP', 'avgMonFlt', 'avgArPot', 'avgRdr', 'avgStm', 'avgNetHub', 'avgbidsdriver'],
  tlsIssuers: ['avg web/mail shield'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Right-click the AVG icon in the notification area.',
      'Switch the protection off for 10 minutes, and confirm.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
