import { z } from 'zod';
import { registryNumber } from './reading.ts';

/** The values that switch UDP off, or that people set in the belief that they do. */
export const udpPolicySchema = z.object({
  /** `HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client`, fClientDisableUDP: the one that works. */
  clientPolicy: registryNumber,
  /** The same name one key higher, without `\Client`: has no effect. */
  parentKey: registryNumber,
  /** `HKLM\SOFTWARE\Microsoft\Terminal Server Client`, DisableUDPTransport: the preference. */
  machinePreference: registryNumber,
  /** The same preference below `HKCU`. */
  userPreference: registryNumber,
});
export type UdpPolicy = z.infer<typeof udpPolicySchema>;
