import { registryType } from '../native/advapi32/registry.ts';
import type { KeyImage } from './support/registry-tree-image.ts';
import { defineResetKind, treeOf } from './support/reset-kind.ts';
import type { ResetImage } from './support/reset-kind.ts';

const ipv4Parameters = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`;
/** Where Windows keeps what was set for good through its own interface, such as routes: of IPv4 and of IPv6. */
const storeOf = (module: string): string =>
  `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nsi\\{${module}-9b1a-11d4-9123-0050047759bc}`;

/**
 * TCP/IP, back to that of a fresh Windows. Addresses, name servers and routes that were set by hand lie in these keys;
 * those that the network gave come back by themselves.
 */
export const ipReset = defineResetKind({
  id: 'ip-reset',
  target: 'the settings of TCP/IP',
  keys: [
    ipv4Parameters,
    String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters`,
    String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Dhcp\Parameters`,
    String.raw`HKLM\SYSTEM\CurrentControlSet\Services\NetBT\Parameters`,
    storeOf('eb004a00'),
    storeOf('eb004a01'),
  ],
  netshCommands: [
    ['interface', 'ipv4', 'reset'],
    ['interface', 'ipv6', 'reset'],
  ],
  isReset: hasNothingByHand,
  // What the network gave, and until when.
  isTransient: (name) => /^(?:dhcp|lease)|^t[12]$/iu.test(name),
});

function hasNothingByHand(image: ResetImage): boolean {
  return !(treeOf(image, ipv4Parameters) ?? []).some(
    (key) => hasAddressByHand(key) || isPersistentRoutes(key),
  );
}

/** An adapter that asks nobody for its address, and has one. */
function hasAddressByHand(key: KeyImage): boolean {
  if (!/^interfaces\\/iu.test(key.path)) return false;
  const asksForAddress = bytesOf(key, 'EnableDHCP', registryType.dword)?.some((byte) => byte !== 0) ?? false;
  const addresses = bytesOf(key, 'IPAddress', registryType.multiString)?.toString('utf16le') ?? '';
  return !asksForAddress && addresses.split('\0').some((address) => address !== '' && address !== '0.0.0.0');
}

function isPersistentRoutes({ path, values }: KeyImage): boolean {
  return path.toLowerCase() === 'persistentroutes' && values.length > 0;
}

function bytesOf({ values }: KeyImage, name: string, type: number): Buffer | null {
  const found = values.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  return found?.type === type ? Buffer.from(found.base64, 'base64') : null;
}
