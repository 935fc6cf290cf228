import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: published (wireguard-windows, manager/install.go). The driver is used by other VPN clients as well and proves nothing.
export const wireguard: SecurityProduct = {
  id: 'wireguard',
  name: 'WireGuard',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['WireGuardManager', 'WireGuardTunnel$*'],
  drivers: [],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByDisconnecting('WireGuard'),
};
