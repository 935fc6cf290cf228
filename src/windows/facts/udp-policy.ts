import type { UdpPolicy } from '../../shared/client-facts/udp-policy.ts';
import { numberAtPath } from './registry-values.ts';

const policies = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
const preferences = String.raw`SOFTWARE\Microsoft\Terminal Server Client`;

/** Every value that switches UDP off, or that is said to. */
export function readUdpPolicy(): UdpPolicy {
  return {
    clientPolicy: numberAtPath(String.raw`${policies}\Client`, 'fClientDisableUDP'),
    parentKey: numberAtPath(policies, 'fClientDisableUDP'),
    machinePreference: numberAtPath(`HKLM\\${preferences}`, 'DisableUDPTransport'),
    userPreference: numberAtPath(`HKCU\\${preferences}`, 'DisableUDPTransport'),
  };
}
