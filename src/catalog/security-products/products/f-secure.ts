import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (fsatp, fshs, fsgk), inventories.
export const fSecure: SecurityProduct = {
  id: 'f-secure',
  name: 'F-Secure / WithSecure',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['f-secure', 'withsecure'],
  services: [
    'fshoster',
    'fsulhoster',
    'fsnethoster',
    'fsulnethoster',
    'fsulprothoster',
    'FSMA',
    'FSORSPClient',
    'fsdevcon',
  ],
  drivers: ['fsatp', 'fshs', 'fsgk', 'fsbts', 'fsni'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Right-click the F-Secure icon in the notification area and choose to switch all security features off.',
      'It offers to do so until the next restart; take a shorter time if there is one.',
    ],
    undo: 'Switch them on again in the same menu, or restart the computer.',
  },
};
