import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: published (tailscaled_windows.go).
export const tailscale: SecurityProduct = {
  id: 'tailscale',
  name: 'Tailscale',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['Tailscale'],
  drivers: [],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByDisconnecting('Tailscale'),
};
