import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor.
export const mitmproxy: SecurityProduct = {
  id: 'mitmproxy',
  name: 'mitmproxy',
  kinds: ['debugging-proxy'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['mitmproxy'],
  inspectsTls: 'by-default',
  pause: {
    by: 'user',
    steps: ['Stop capturing in mitmproxy, or close it.'],
    undo: 'Nothing is left to switch on; start mitmproxy when you need it again.',
  },
};
