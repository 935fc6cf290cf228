import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor.
export const charles: SecurityProduct = {
  id: 'charles',
  name: 'Charles Proxy',
  kinds: ['debugging-proxy'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['charles proxy'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: ['Stop capturing in Charles, or close it.'],
    undo: 'Nothing is left to switch on; start Charles when you need it again.',
  },
};
