import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: published for the services (OpenVPN’s tests and openvpn-gui), vendor for the driver. Its older driver, tap0901, is used by many other programs and proves nothing.
export const openvpn: SecurityProduct = {
  id: 'openvpn',
  name: 'OpenVPN',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['OpenVPNService', 'OpenVPNServiceInteractive', 'ovpnagent', 'agent_ovpnconnect'],
  drivers: ['ovpn-dco'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByDisconnecting('OpenVPN'),
};
