import type { SecurityProduct } from '../security-product.ts';

// Sources: published (Microsoft’s list of the client’s services).
export const globalSecureAccess: SecurityProduct = {
  id: 'global-secure-access',
  name: 'Microsoft Global Secure Access',
  kinds: ['vpn', 'web-filter'],
  securityCenterNames: [],
  services: [
    'GlobalSecureAccessEngineService',
    'GlobalSecureAccessTunnelingService',
    'GlobalSecureAccessForwardingProfileService',
    'GlobalSecureAccessClientManagerService',
    'GlobalSecureAccessPolicyRetrieverService',
    'GlobalSecureAccessManagementService',
  ],
  drivers: ['GlobalSecureAccessDriver'],
  tlsIssuers: [],
  inspectsTls: 'when-configured',
  pause: {
    by: 'user',
    steps: [
      'Click the Global Secure Access icon in the notification area and choose to disable it.',
      'If the entry is missing, its administrators have hidden it: ask them.',
    ],
    undo: 'Choose to enable it at the same place.',
  },
};
