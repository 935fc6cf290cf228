import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (dwprot, Spiderg3, DwShield, drwebfwft), inventories; issuer from Chromium’s list.
export const drWeb: SecurityProduct = {
  id: 'dr-web',
  name: 'Dr.Web',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['dr.web'],
  services: ['DrWebAVService', 'DrWebEngine', 'DrWebNetFilter'],
  drivers: ['dwprot', 'Spiderg3', 'DwShield', 'drwebfwft', 'DrWebLwf'],
  tlsIssuers: ['dr.web for'],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Click the Dr.Web icon in the notification area and unlock the settings with the padlock.',
      'Switch SpIDer Gate and the firewall off.',
    ],
    undo: 'Switch both on again at the same place.',
  },
};
