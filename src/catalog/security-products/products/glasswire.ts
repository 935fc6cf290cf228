import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const glasswire: SecurityProduct = {
  id: 'glasswire',
  name: 'GlassWire',
  kinds: ['firewall'],
  securityCenterNames: [],
  services: ['GlassWire'],
  drivers: ['gwdrv'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Open GlassWire and switch its firewall off. It works through Windows Firewall, so its blocks also show there as rules.',
    ],
    undo: 'Switch the firewall on again at the same place.',
  },
};
