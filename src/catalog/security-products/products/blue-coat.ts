import { pausedOnGateway } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: issuer from vendor; it works on a gateway.
export const blueCoat: SecurityProduct = {
  id: 'blue-coat',
  name: 'Blue Coat / Symantec web gateway',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['blue coat'],
  inspectsTls: 'when-configured',
  pause: pausedOnGateway('the Blue Coat gateway'),
};
