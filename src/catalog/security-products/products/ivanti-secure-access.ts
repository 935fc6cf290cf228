import { pausedByDisconnecting } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const ivantiSecureAccess: SecurityProduct = {
  id: 'ivanti-secure-access',
  name: 'Ivanti Secure Access (Pulse Secure)',
  kinds: ['vpn'],
  securityCenterNames: [],
  services: ['PulseSecureService', 'JuniperAccessService'],
  drivers: ['jnprns', 'jnprva', 'jnprvamgr'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByDisconnecting('Ivanti Secure Access'),
};
