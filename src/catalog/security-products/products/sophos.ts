import { pausedByAdministrator } from '../pause.ts';
import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (SophosED, SAVOnAccess), inventories; issuer from Chromium’s list.
export const sophos: SecurityProduct = {
  id: 'sophos',
  name: 'Sophos',
  kinds: ['antivirus', 'firewall', 'endpoint-detection', 'web-filter'],
  securityCenterNames: ['sophos'],
  services: [
    'SAVService',
    'Sophos Endpoint Defense Service',
    'Sophos File Scanner Service',
    'Sophos MCS Agent',
    'Sophos MCS Client',
    'Sophos Network Threat Protection',
    'SntpService',
    'hmpalertsvc',
    'swi_service',
    'swi_filter',
  ],
  drivers: ['SophosED', 'SAVOnAccess', 'sntp', 'hmpalert'],
  tlsIssuers: ['sophos ssl ca'],
  inspectsTls: 'when-configured',
  pause: pausedByAdministrator('Sophos'),
};
