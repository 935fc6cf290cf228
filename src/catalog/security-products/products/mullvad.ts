import type { SecurityProduct } from '../security-product.ts';

// Sources: published (mullvadvpn-app, system_service.rs and the split-tunnel driver).
export const mullvad: SecurityProduct = {
  id: 'mullvad',
  name: 'Mullvad VPN',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['MullvadVPN'],
  drivers: ['mullvad-split-tunnel'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Disconnect in Mullvad, and switch off lockdown mode, which keeps blocking while disconnected.'],
    undo: 'Connect again and switch lockdown mode on.',
  },
};
