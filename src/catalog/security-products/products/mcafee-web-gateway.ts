import { pausedOnGateway } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor; it works on a gateway.
export const mcafeeWebGateway: SecurityProduct = {
  id: 'mcafee-web-gateway',
  name: 'McAfee / Skyhigh Web Gateway',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['mcafee web gateway'],
  inspectsTls: 'when-configured',
  pause: pausedOnGateway('the web gateway'),
};
