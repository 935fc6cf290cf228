import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (PSINFile, PSINProc), inventories.
export const pandaWatchguard: SecurityProduct = {
  id: 'panda-watchguard',
  name: 'Panda / WatchGuard endpoint',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['panda', 'watchguard'],
  services: ['NanoServiceMain', 'PSUAService', 'PandaAgent', 'pselamsvc'],
  drivers: ['PSINFile', 'PSINProc', 'PSINKNC', 'PSINAflt'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Open Panda and switch the antivirus off, with 5 minutes as the time; then the firewall.',
      'If the settings are locked, the product is managed: ask its administrators.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
