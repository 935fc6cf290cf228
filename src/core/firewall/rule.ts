import type { IpRange } from './ip-address.ts';
import type { ProfileName } from './profiles.ts';

/** [MS-GPFAS] 2.2.2.13. `local-subnet-4` and `-6` are the forms that newer Windows versions write. */
export const addressKeywords = {
  localsubnet: 'local-subnet',
  localsubnet4: 'local-subnet-4',
  localsubnet6: 'local-subnet-6',
  dns: 'dns',
  dhcp: 'dhcp',
  wins: 'wins',
  defaultgateway: 'default-gateway',
  intranet: 'intranet',
  internet: 'internet',
  rmtintranet: 'remote-intranet',
  ply2renders: 'media-renderers',
  captiveportal: 'captive-portal',
} as const;
export type AddressKeyword = (typeof addressKeywords)[keyof typeof addressKeywords];

/** `family` is that of the field: a keyword in RA4 names IPv4 addresses only. */
export type AddressCondition = IpRange | { readonly family: 4 | 6; readonly keyword: AddressKeyword };

/** A port range, both ends included, or a keyword ([MS-GPFAS] 2.2.2.3), which Windows resolves as it runs. */
export type PortCondition = { readonly first: number; readonly last: number } | { readonly keyword: string };

/** [MS-FASP] 2.2.30; `orLater` on the last entry of a list only. */
export interface Platform {
  readonly type: number;
  readonly major: number;
  readonly minor: number;
  readonly orLater: boolean;
}

/**
 * A firewall rule ([MS-FASP] 2.2.37). A list that is empty, or a value that is null, sets no condition: the rule
 * holds for all.
 */
export interface FirewallRule {
  readonly version: { readonly major: number; readonly minor: number };
  readonly action: 'allow' | 'block' | 'bypass';
  readonly direction: 'in' | 'out';
  readonly active: boolean;
  readonly name: string | null;
  readonly profiles: readonly ProfileName[];
  /** IANA number. */
  readonly protocol: number | null;
  readonly localPorts: readonly PortCondition[];
  readonly remotePorts: readonly PortCondition[];
  readonly localAddresses: readonly AddressCondition[];
  readonly remoteAddresses: readonly AddressCondition[];
  /** GUIDs in lower case, without braces. */
  readonly interfaceIds: readonly string[];
  /** Lower-case tokens, known or not. */
  readonly interfaceTypes: readonly string[];
  readonly program: string | null;
  /** `*` means any service, but no ordinary program. */
  readonly service: string | null;
  /** The rule holds only for a store app, by its SID or family name. */
  readonly forStoreApp: boolean;
  /** SID of the user to whom the rule belongs. */
  readonly owner: string | null;
  /** Security descriptor (SDDL) of the users for whom it holds; `unreadable` when it has conditional entries. */
  readonly localUsers: { readonly sddl: string } | 'unreadable' | null;
  /** Allows only what IPsec authenticates, and blocks the rest ([MS-FASP] 2.2.35). */
  readonly needsIpsec: boolean;
  /** Holds only towards the far computers or users of a list (RMAuth, RUAuth), which IPsec identifies. */
  readonly forListedPeers: boolean;
  /** Evaluated before block rules, as every rule with the action `bypass` is. */
  readonly overridesBlocks: boolean;
  /** Remote address and port set no condition (LOM). */
  readonly ignoresRemoteEnd: boolean;
  readonly platforms: readonly Platform[];
  readonly hasNetworkNames: boolean;
  readonly hasTrustTuples: boolean;
  /** Fields that this program does not know; they may be conditions. */
  readonly unknownFields: readonly { readonly field: string; readonly value: string }[];
}

/** What of a damaged rule could be read. */
export interface DamagedRule {
  readonly action: FirewallRule['action'] | null;
  readonly direction: FirewallRule['direction'] | null;
  readonly mayBeActive: boolean;
  readonly name: string | null;
}
