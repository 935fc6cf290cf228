import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (files CyProtectDrv32 and CyProtectDrv64), inventories.
export const cylance: SecurityProduct = {
  id: 'cylance',
  name: 'Cylance',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['cylance'],
  services: ['CylanceSvc'],
  drivers: ['CyProtectDrv', 'CyDevFlt'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('Cylance'),
};
