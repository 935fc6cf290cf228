import { z } from 'zod';
import { shortText } from '../limits.ts';
import { addressText, chosenText } from './personal.ts';

const family = z.literal([4, 6]);
const prefixLength = z.int().min(0).max(128);
const interfaceIndex = z.int().min(0).max(0xffffffff);

export const adapterSchema = z.object({
  interfaceIndex,
  /** GUID in lower case without braces. */
  id: z.string().max(64),
  /** The name that its owner can change, such as “Ethernet”. */
  name: chosenText,
  description: shortText,
  kind: z.enum(['ethernet', 'wireless', 'mobile-broadband', 'ppp', 'tunnel', 'loopback', 'other']),
  isUp: z.boolean(),
  /** By kind, or by the driver's name: a VPN or another tunnel. */
  isVpn: z.boolean(),
  /** Of the IPv4 layer, else of IPv6; null when it has neither. */
  mtuBytes: z.int().min(0).max(0xffffffff).nullable(),
  addresses: z
    .array(
      z.object({
        address: addressText,
        family,
        prefixLength,
        origin: z.enum(['dhcp', 'manual', 'link-local', 'router', 'other']),
      }),
    )
    .max(64),
  gateways: z.array(addressText).max(16),
  dnsServers: z.array(addressText).max(16),
  dhcpServer: addressText.nullable(),
  winsServers: z.array(addressText).max(16),
});
export type Adapter = z.infer<typeof adapterSchema>;

export const routeSchema = z.object({
  destination: addressText,
  prefixLength,
  family,
  /** Unspecified (`0.0.0.0`, `::`): on the link itself. */
  nextHop: addressText,
  interfaceIndex,
  /** Of the route and its interface together; the lower wins among equally long prefixes. */
  metric: z.int().min(0).max(0xffffffff),
});
export type Route = z.infer<typeof routeSchema>;

export const ipConfigurationSchema = z.object({
  adapters: z.array(adapterSchema).max(256),
  routes: z.array(routeSchema).max(5000),
});
export type IpConfiguration = z.infer<typeof ipConfigurationSchema>;
