import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes.
export const quickHeal: SecurityProduct = {
  id: 'quick-heal',
  name: 'Quick Heal / Seqrite',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['quick heal', 'seqrite'],
  services: [],
  drivers: ['catflt', 'ggc', 'bdsflt', 'arwflt', 'snsrflt'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Quick Heal icon in the notification area and switch virus protection off for 15 minutes.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
