import type { FirewallRule } from './rule.ts';

type Mutable<T> = T extends readonly (infer Item)[] ? Item[] : T;

/** A rule while its fields are read; action and direction are still to come. */
export type RuleDraft = {
  -readonly [Key in Exclude<keyof FirewallRule, 'action' | 'direction' | 'platforms'>]: Mutable<
    FirewallRule[Key]
  >;
} & {
  action: FirewallRule['action'] | null;
  direction: FirewallRule['direction'] | null;
  platforms: { type: number; major: number; minor: number; orLater: boolean }[];
};

export function startDraft(version: FirewallRule['version']): RuleDraft {
  return {
    version,
    action: null,
    direction: null,
    active: false,
    name: null,
    profiles: [],
    protocol: null,
    localPorts: [],
    remotePorts: [],
    localAddresses: [],
    remoteAddresses: [],
    interfaceIds: [],
    interfaceTypes: [],
    program: null,
    service: null,
    forStoreApp: false,
    owner: null,
    localUsers: null,
    needsIpsec: false,
    forListedPeers: false,
    overridesBlocks: false,
    ignoresRemoteEnd: false,
    platforms: [],
    hasNetworkNames: false,
    hasTrustTuples: false,
    unknownFields: [],
  };
}
