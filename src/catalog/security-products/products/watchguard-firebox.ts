import { pausedOnGateway } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: the organization in the certificates it makes; it works on a gateway.
export const watchguardFirebox: SecurityProduct = {
  id: 'watchguard-firebox',
  name: 'WatchGuard Firebox',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['watchguard'],
  inspectsTls: 'when-configured',
  pause: pausedOnGateway('the WatchGuard firewall'),
};
