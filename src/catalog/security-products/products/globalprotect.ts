import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories. Its gateway may inspect TLS, with a company’s own authority.
export const globalprotect: SecurityProduct = {
  id: 'globalprotect',
  name: 'Palo Alto GlobalProtect',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['PanGPS'],
  drivers: ['pangpd'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByDisconnecting('Palo Alto GlobalProtect'),
};
