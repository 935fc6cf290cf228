import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (MsSecFlt), vendor. On Windows it is always there, but passive beside another antivirus.
export const microsoftDefender: SecurityProduct = {
  id: 'microsoft-defender',
  name: 'Microsoft Defender',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['windows defender', 'microsoft defender'],
  services: ['WinDefend', 'WdNisSvc', 'MDCoreSvc', 'Sense'],
  drivers: ['WdFilter', 'WdNisDrv', 'WdBoot', 'MsSecFlt'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Open Windows Security, go to Virus & threat protection and manage its settings.',
      'Switch real-time protection off. This rarely matters for Remote Desktop, so try other products first.',
    ],
    undo: 'Windows switches it on again by itself after a while; do it at once at the same place.',
  },
};
