import type { SecurityProduct } from '../security-product.ts';

// Sources: altitudes (360AvFlt, 360FsFlt), inventories.
export const qihoo360: SecurityProduct = {
  id: 'qihoo-360',
  name: '360 Total Security',
  kinds: ['antivirus', 'firewall'],
  securityCenterNames: ['360 total security', '360安全', 'qihoo'],
  services: ['ZhuDongFangYu', 'QHActiveDefense', '360rp'],
  drivers: ['360AvFlt', '360FsFlt', '360netmon', 'BAPIDRV'],
  tlsIssuers: [],
  inspectsTls: 'no',
  pause: {
    by: 'user',
    steps: ['Open 360 Total Security and switch the protection off in its main window.'],
    undo: 'Switch it on again at the same place.',
  },
};
