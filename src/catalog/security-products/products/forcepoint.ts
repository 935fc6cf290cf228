import { pausedOnGateway } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor; it works on a gateway.
export const forcepoint: SecurityProduct = {
  id: 'forcepoint',
  name: 'Forcepoint',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['forcepoint'],
  inspectsTls: 'when-configured',
  pause: pausedOnGateway('the Forcepoint gateway'),
};
