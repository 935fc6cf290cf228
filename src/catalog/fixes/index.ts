// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { FixDefinition } from '../../core/fix-definition.ts';
import { allowMstscThroughFirewall } from './allow-mstsc-through-firewall.ts';
import { clearSavedCredentials } from './clear-saved-credentials.ts';
import { connectByAddress } from './connect-by-address.ts';
import { disableUdp } from './disable-udp.ts';
import { enableClientTls } from './enable-client-tls.ts';
import { flushDnsCache } from './flush-dns-cache.ts';
import { forgetPinnedCertificate } from './forget-pinned-certificate.ts';
import { removeHostsOverride } from './remove-hosts-override.ts';
import { resetIpStack } from './reset-ip-stack.ts';
import { resetWinsock } from './reset-winsock.ts';
import { setInterfaceMtu } from './set-interface-mtu.ts';

export const fixes: readonly FixDefinition[] = [
  allowMstscThroughFirewall,
  clearSavedCredentials,
  connectByAddress,
  disableUdp,
  enableClientTls,
  flushDnsCache,
  forgetPinnedCertificate,
  removeHostsOverride,
  resetIpStack,
  resetWinsock,
  setInterfaceMtu,
];
