import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories. Its network control blocks outbound connections by program.
export const threatlocker: SecurityProduct = {
  id: 'threatlocker',
  name: 'ThreatLocker',
  kinds: ['firewall', 'endpoint-detection'],
  securityCenterNames: [],
  services: ['ThreatLockerService'],
  drivers: ['ThreatLockerDriver'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('ThreatLocker'),
};
