import type { SecurityProduct } from '../security-product.ts';

// Sources: published (installer script of win-app).
export const protonVpn: SecurityProduct = {
  id: 'proton-vpn',
  name: 'Proton VPN',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['ProtonVPN Service', 'ProtonVPN WireGuard'],
  drivers: ['ProtonVPNCallout'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Disconnect in Proton VPN, and switch off its kill switch, which can keep blocking while disconnected.',
    ],
    undo: 'Connect again and switch the kill switch on.',
  },
};
