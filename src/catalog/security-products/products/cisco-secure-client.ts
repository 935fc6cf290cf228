import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories; csc_vpnagent and acsock published (Microsoft’s manual on using both clients).
export const ciscoSecureClient: SecurityProduct = {
  id: 'cisco-secure-client',
  name: 'Cisco Secure Client (AnyConnect)',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['vpnagent', 'csc_vpnagent', 'csc_zta_agent'],
  drivers: ['acsock', 'vpnva'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByDisconnecting('Cisco Secure Client'),
};
