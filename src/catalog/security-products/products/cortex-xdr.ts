import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (CyvrFsfd), inventories.
export const cortexXdr: SecurityProduct = {
  id: 'cortex-xdr',
  name: 'Palo Alto Cortex XDR',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['cortex xdr'],
  services: ['cyserver', 'CyveraService', 'tlaservice', 'xdrhealth'],
  drivers: ['cyverak', 'cyvrmtgn', 'CyvrFsfd', 'cyvrlpc', 'tedrdrv'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('Palo Alto Cortex XDR'),
};
