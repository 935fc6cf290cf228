import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor and Chromium’s list.
export const fiddler: SecurityProduct = {
  id: 'fiddler',
  name: 'Fiddler',
  kinds: ['debugging-proxy'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['do_not_trust_fiddlerroot'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: ['Stop capturing in Fiddler, or close it.'],
    undo: 'Nothing is left to switch on; start Fiddler when you need it again.',
  },
};
