import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (TMUMH, TMUMS), inventories.
export const trendMicro: SecurityProduct = {
  id: 'trend-micro',
  name: 'Trend Micro',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['trend micro'],
  services: ['ntrtscan', 'tmlisten', 'TmPfw', 'TMBMServer', 'TmCCSF', 'TmWSCSvc', 'Amsp', 'ds_agent'],
  drivers: ['tmcomm', 'tmactmon', 'tmevtmgr', 'tmwfp', 'tmeevw', 'tmusa', 'TMUMH', 'TMUMS'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Trend Micro icon in the notification area and choose to exit the program or to switch protection off.',
      'If it asks for a password, the product is managed: ask its administrators to unload it.',
    ],
    undo: 'Start Trend Micro again from the start menu, or restart the computer.',
  },
};
