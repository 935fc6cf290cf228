import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (aswSP, aswMonFlt), inventories; issuer as users quote it and in Chromium’s list.
export const avast: SecurityProduct = {
  id: 'avast',
  name: 'Avast',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['avast'],
  services: ['avast! Antivirus', 'avast! Firewall', 'avast! Tools', 'aswbIDSAgent', 'AvastWscReporter'],
  drivers: ['aswSP', 'aswMonFlt', 'aswArPot', 'aswRdr', 'aswStm', 'aswNetHub', 'aswbidsdriver'],
  tlsIssuers: ['avast web/mail shield'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Avast icon in the notification area and open the shields control.',
      'Choose to disable the shields for 10 minutes, and confirm.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
