import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const elasticDefend: SecurityProduct = {
  id: 'elastic-defend',
  name: 'Elastic Defend',
  kinds: ['antivirus', 'endpoint-detection'],
  securityCenterNames: ['elastic'],
  services: ['ElasticEndpoint'],
  drivers: ['ElasticEndpointDriver'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: pausedByAdministrator('Elastic Defend'),
};
