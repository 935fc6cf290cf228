import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const cybereason: SecurityProduct = {
  id: 'cybereason',
  name: 'Cybereason',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['cybereason'],
  services: ['CybereasonActiveProbe', 'CybereasonAntiMalware'],
  drivers: ['CRExecPrev'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('Cybereason'),
};
