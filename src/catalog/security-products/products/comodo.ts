import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (cmdGuard), inventories.
export const comodo: SecurityProduct = {
  id: 'comodo',
  name: 'Comodo / Xcitium',
  kinds: ['antivirus', 'firewall', 'endpoint-detection'],
  securityCenterNames: ['comodo', 'xcitium'],
  services: ['cmdAgent', 'CmdVirth', 'CLPSLauncher', 'isesrv'],
  drivers: ['cmdGuard', 'cmdHlp', 'cmderd'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: [
      'Right-click the Comodo icon in the notification area.',
      'Set the firewall to disabled, with 15 minutes as the time.',
    ],
    undo: 'It switches itself on again when the time is over; the icon shows whether it did.',
  },
};
