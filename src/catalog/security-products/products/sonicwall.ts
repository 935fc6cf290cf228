import { pausedOnGateway } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor; it works on a gateway.
export const sonicwall: SecurityProduct = {
  id: 'sonicwall',
  name: 'SonicWall',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['sonicwall firewall dpi-ssl'],
  inspectsTls: 'when-configured',
  pause: pausedOnGateway('the SonicWall firewall'),
};
