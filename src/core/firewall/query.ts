import type { ProfileName } from './profiles.ts';

export type InterfaceType = 'lan' | 'wireless' | 'remote-access' | 'mobile-broadband';

/** Addresses of the computer's surroundings that rules name by a keyword; null where they are not known. */
export interface NetworkSurroundings {
  /** Subnets of the active adapters in CIDR notation, such as `192.0.2.0/24`. */
  readonly localSubnets: readonly string[] | null;
  readonly dnsServers: readonly string[] | null;
  readonly dhcpServers: readonly string[] | null;
  readonly winsServers: readonly string[] | null;
  readonly defaultGateways: readonly string[] | null;
}

/**
 * The connection that is asked about, and what is known of the computer it leaves. Where several values are
 * given for one thing (adapters, source addresses), it is not known which of them the connection will use.
 * A fact left out is not known: conditions on it stay undecided.
 */
export interface OutboundQuery {
  /** Full path of the program, such as `C:\Windows\System32\mstsc.exe`. */
  readonly program: string;
  /** The service that the program runs as; null for an ordinary program. */
  readonly service: string | null;
  readonly protocol: 'tcp' | 'udp';
  readonly remoteAddress: string;
  readonly remotePort: number;
  /** Source addresses that the connection may have. */
  readonly localAddresses: readonly string[];
  /** The range from which Windows takes source ports. Default: 49152 to 65535. */
  readonly localPortRange?: { readonly first: number; readonly last: number };
  readonly activeProfiles: readonly ProfileName[];
  readonly interfaceTypes: readonly InterfaceType[];
  /** GUIDs of the adapters, with or without braces. */
  readonly interfaceIds?: readonly string[];
  /** System variables for paths in rules. Default: those of a Windows in `C:\Windows`. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly surroundings?: NetworkSurroundings;
  /** SIDs in the user's token: the user and the groups. */
  readonly userSids?: readonly string[];
  /** 10.0 for Windows 10, 11 and Server since 2016. */
  readonly windowsVersion?: { readonly major: number; readonly minor: number };
  /** Whether IPsec authenticates this connection. */
  readonly securedByIpsec?: boolean;
}
