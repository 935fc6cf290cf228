import type { SecurityProduct } from '../security-product.ts';

// Sources: inventories.
export const symantec: SecurityProduct = {
  id: 'symantec',
  name: 'Symantec Endpoint Protection',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['symantec'],
  services: ['SepMasterService', 'SmcService', 'SNAC', 'sepWscSvc'],
  drivers: ['SysPlant', 'SyDvCtrl', 'Teefer2'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Right-click the shield in the notification area and choose to disable Symantec Endpoint Protection.',
      'If the entry is greyed out, its administrators have to allow it.',
    ],
    undo: 'Choose to enable it in the same menu.',
  },
};
