import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: vendor.
export const cloudflareWarp: SecurityProduct = {
  id: 'cloudflare-warp',
  name: 'Cloudflare WARP',
  kinds: ['vpn', 'web-filter'],
  securityCenterNames: [],
  services: ['CloudflareWARP'],
  drivers: [],
  tlsIssuers: ['cloudflare for teams', 'gateway ca - cloudflare managed'],
  inspectsTls: 'when-configured',
  pause: pausedByDisconnecting('Cloudflare WARP'),
};
