import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories. The service carries its version in its name.
export const ciscoSecureEndpoint: SecurityProduct = {
  id: 'cisco-secure-endpoint',
  name: 'Cisco Secure Endpoint',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['cisco secure endpoint', 'cisco amp'],
  services: ['CiscoAMP*'],
  drivers: ['ImmunetProtectDriver', 'ImmunetSelfProtectDriver', 'CiscoAMPCEFWDriver'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('Cisco Secure Endpoint'),
};
