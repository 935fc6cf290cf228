import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (CarbonBlackK), inventories.
export const carbonBlack: SecurityProduct = {
  id: 'carbon-black',
  name: 'Carbon Black',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['carbon black', 'cb defense'],
  services: ['CbDefense', 'CbDefenseWSC', 'CarbonBlack', 'Parity'],
  drivers: ['CarbonBlackK', 'ctifile', 'ctinet', 'cbstream', 'ParityDriver'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('Carbon Black'),
};
