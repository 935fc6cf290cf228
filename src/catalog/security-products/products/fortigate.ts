import { pausedOnGateway } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: the organization in the certificates it makes; it works on a gateway.
export const fortigate: SecurityProduct = {
  id: 'fortigate',
  name: 'Fortinet FortiGate',
  kinds: ['web-filter'],
  securityCenterNames: [],
  services: [],
  drivers: [],
  tlsIssuers: ['fortinet'],
  inspectsTls: 'when-configured',
  pause: pausedOnGateway('the FortiGate firewall'),
};
