import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (FortiShield, fortimon2, FortiAptFilter, fortirmon), inventories.
export const forticlient: SecurityProduct = {
  id: 'forticlient',
  name: 'Fortinet FortiClient',
  kinds: ['antivirus', 'vpn', 'web-filter'],
  securityCenterNames: ['forticlient'],
  services: ['FA_Scheduler', 'FortiSslvpnDaemon'],
  drivers: ['FortiShield', 'fortimon2', 'FortiFilter', 'FortiAptFilter', 'fortirmon'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Open FortiClient, disconnect its VPN and switch off the web filter.',
      'If the settings are locked, the product is managed: ask its administrators.',
    ],
    undo: 'Switch the web filter on again and connect the VPN.',
  },
};
