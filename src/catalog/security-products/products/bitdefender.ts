import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (Trufos, Atc, gzflt, vlflt, ignis, gemma, edrsensor, bdprivmon), inventories; issuer from Chromium’s list.
export const bitdefender: SecurityProduct = {
  id: 'bitdefender',
  name: 'Bitdefender',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['bitdefender'],
  services: [
    'VSSERV',
    'BDAuxSrv',
    'BDProtSrv',
    'UPDATESRV',
    'bdredline',
    'EPSecurityService',
    'EPProtectedService',
    'EPIntegrationService',
    'EPUpdateService',
    'EPRedline',
  ],
  drivers: ['Trufos', 'Atc', 'gzflt', 'bddci', 'bdprivmon', 'edrsensor', 'vlflt', 'ignis', 'gemma'],
  tlsIssuers: ['bitdefender personal ca'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: [
      'Open Bitdefender, go to Protection, then to the settings of Online Threat Prevention.',
      'Switch the encrypted web scan off for the test; if that changes nothing, switch the firewall off as well.',
    ],
    undo: 'Switch both on again at the same place; Bitdefender reminds you if you forget.',
  },
};
