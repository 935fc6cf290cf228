import type { SecurityProduct } from '../security-product.ts';

// Sources: published for the service (installer script), vendor for the driver.
export const portmaster: SecurityProduct = {
  id: 'portmaster',
  name: 'Portmaster',
  kinds: ['firewall'],
  securityCenterNames: [],
  services: ['PortmasterCore'],
  drivers: ['PortmasterKext'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Open Portmaster and pause it for 15 minutes.'],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
