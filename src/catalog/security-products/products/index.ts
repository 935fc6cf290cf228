// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { SecurityProduct } from '../security-product.ts';
import { adguard } from './adguard.ts';
import { avast } from './avast.ts';
import { avg } from './avg.ts';
import { avira } from './avira.ts';
import { bitdefender } from './bitdefender.ts';
import { blueCoat } from './blue-coat.ts';
import { bullguard } from './bullguard.ts';
import { carbonBlack } from './carbon-black.ts';
import { charles } from './charles.ts';
import { checkPoint } from './check-point.ts';
import { ciscoSecureClient } from './cisco-secure-client.ts';
import { ciscoSecureEndpoint } from './cisco-secure-endpoint.ts';
import { ciscoUmbrella } from './cisco-umbrella.ts';
import { cloudflareWarp } from './cloudflare-warp.ts';
import { comodo } from './comodo.ts';
import { cortexXdr } from './cortex-xdr.ts';
import { crowdstrike } from './crowdstrike.ts';
import { cybereason } from './cybereason.ts';
import { cylance } from './cylance.ts';
import { drWeb } from './dr-web.ts';
import { elasticDefend } from './elastic-defend.ts';
import { emsisoft } from './emsisoft.ts';
import { eset } from './eset.ts';
import { fSecure } from './f-secure.ts';
import { fiddler } from './fiddler.ts';
import { forcepoint } from './forcepoint.ts';
import { forticlient } from './forticlient.ts';
import { fortigate } from './fortigate.ts';
import { gData } from './g-data.ts';
import { glasswire } from './glasswire.ts';
import { globalSecureAccess } from './global-secure-access.ts';
import { globalprotect } from './globalprotect.ts';
import { huorong } from './huorong.ts';
import { ivantiSecureAccess } from './ivanti-secure-access.ts';
import { k7 } from './k7.ts';
import { kaspersky } from './kaspersky.ts';
import { malwarebytes } from './malwarebytes.ts';
import { mcafeeTrellix } from './mcafee-trellix.ts';
import { mcafeeWebGateway } from './mcafee-web-gateway.ts';
import { microsoftDefender } from './microsoft-defender.ts';
import { mitmproxy } from './mitmproxy.ts';
import { mullvad } from './mullvad.ts';
import { netlimiter } from './netlimiter.ts';
import { netskope } from './netskope.ts';
import { nordvpn } from './nordvpn.ts';
import { norton } from './norton.ts';
import { openvpn } from './openvpn.ts';
import { pandaWatchguard } from './panda-watchguard.ts';
import { portmaster } from './portmaster.ts';
import { protonVpn } from './proton-vpn.ts';
import { qihoo360 } from './qihoo-360.ts';
import { quickHeal } from './quick-heal.ts';
import { sentinelone } from './sentinelone.ts';
import { sonicwall } from './sonicwall.ts';
import { sophos } from './sophos.ts';
import { symantec } from './symantec.ts';
import { tailscale } from './tailscale.ts';
import { threatlocker } from './threatlocker.ts';
import { tinywall } from './tinywall.ts';
import { trendMicro } from './trend-micro.ts';
import { watchguardFirebox } from './watchguard-firebox.ts';
import { webroot } from './webroot.ts';
import { wireguard } from './wireguard.ts';
import { zscaler } from './zscaler.ts';

export const securityProducts: readonly SecurityProduct[] = [
  adguard,
  avast,
  avg,
  avira,
  bitdefender,
  blueCoat,
  bullguard,
  carbonBlack,
  charles,
  checkPoint,
  ciscoSecureClient,
  ciscoSecureEndpoint,
  ciscoUmbrella,
  cloudflareWarp,
  comodo,
  cortexXdr,
  crowdstrike,
  cybereason,
  cylance,
  drWeb,
  elasticDefend,
  emsisoft,
  eset,
  fSecure,
  fiddler,
  forcepoint,
  forticlient,
  fortigate,
  gData,
  glasswire,
  globalSecureAccess,
  globalprotect,
  huorong,
  ivantiSecureAccess,
  k7,
  kaspersky,
  malwarebytes,
  mcafeeTrellix,
  mcafeeWebGateway,
  microsoftDefender,
  mitmproxy,
  mullvad,
  netlimiter,
  netskope,
  nordvpn,
  norton,
  openvpn,
  pandaWatchguard,
  portmaster,
  protonVpn,
  qihoo360,
  quickHeal,
  sentinelone,
  sonicwall,
  sophos,
  symantec,
  tailscale,
  threatlocker,
  tinywall,
  trendMicro,
  watchguardFirebox,
  webroot,
  wireguard,
  zscaler,
];
