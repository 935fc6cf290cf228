import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const nordvpn: SecurityProduct = {
  id: 'nordvpn',
  name: 'NordVPN',
  kinds: ['vpn', 'firewall'],
  securityCenterNames: [],
  services: ['nordvpn-service'],
  drivers: ['nordlwf'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Disconnect in NordVPN, and switch off its kill switch, which keeps blocking while disconnected.',
    ],
    undo: 'Connect again and switch the kill switch on.',
  },
};
