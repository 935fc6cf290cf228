import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (mfehidk, mfeaskm), inventories; xagt is the former FireEye agent.
export const mcafeeTrellix: SecurityProduct = {
  id: 'mcafee-trellix',
  name: 'McAfee / Trellix',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['mcafee', 'trellix'],
  services: [
    'mfemms',
    'mfevtp',
    'mfefire',
    'mfetp',
    'masvc',
    'macmnsvc',
    'McAPExe',
    'ModuleCoreService',
    'xagt',
  ],
  drivers: ['mfehidk', 'mfeavfk', 'mfefirek', 'mfewfpk', 'mfencbdc', 'mfeaskm'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'In McAfee, open My Protection and switch the firewall off for 15 minutes, then real-time scanning.',
      'If the switches are greyed out, the product is managed: ask its administrators to pause it.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
