import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (epregflt, epklib, cpepmon), inventories.
export const checkPoint: SecurityProduct = {
  id: 'check-point',
  name: 'Check Point (Harmony, ZoneAlarm)',
  kinds: ['antivirus', 'firewall', 'vpn', 'endpoint-detection'],
  securityCenterNames: ['check point', 'zonealarm'],
  services: ['TracSrvWrapper', 'CPDA', 'vsmon'],
  drivers: ['epregflt', 'epklib', 'cpepmon', 'vsdatant'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'In ZoneAlarm, open the program and switch antivirus and firewall off; with the VPN client, disconnect.',
      'If the settings are locked, the product is managed: ask its administrators.',
    ],
    undo: 'Switch everything on again at the same place.',
  },
};
