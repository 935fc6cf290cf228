import type { Adapter } from '../../shared/client-facts/ip-configuration.ts';

/** Windows' own ways to carry IPv6 over IPv4; nobody calls them a VPN. */
const transition = /\b(?:teredo|isatap|6to4|ip-https)\b/iu;

/** Words that drivers of VPNs use for their adapter. They show up as Ethernet as often as under a kind of their own. */
const driverNames =
  /\b(?:vpn|tap-windows|tap-win32|wintun|wireguard|tailscale|zerotier|openvpn|nordlynx|anyconnect|secure client|pangp|globalprotect|fortinet|fortissl|juniper|pulse secure|ivanti|check point|sonicwall|zscaler|netskope|cloudflare warp|f5 networks|big-ip|softether|hamachi|cato|twingate|netbird|proton)\b/iu;

/** Whether an adapter belongs to a VPN or another tunnel: by its kind, or by what its driver calls itself. */
export function isVpnAdapter(kind: Adapter['kind'], description: string, name: string): boolean {
  const words = `${description} ${name}`;
  if (transition.test(words)) return false;
  return kind === 'ppp' || kind === 'tunnel' || driverNames.test(words);
}
