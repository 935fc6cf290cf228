import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: vendor, inventories; issuer from vendor. Comes as a module of Cisco Secure Client or alone.
export const ciscoUmbrella: SecurityProduct = {
  id: 'cisco-umbrella',
  name: 'Cisco Umbrella',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: ['csc_umbrellaagent', 'acumbrellaagent', 'Umbrella_RC', 'csc_swgagent', 'acswgagent'],
  drivers: [],
  tlsIssuers: ['cisco umbrella'],
  inspectsTls: 'when-configured',
  pause: pausedByAdministrator('Cisco Umbrella'),
};
