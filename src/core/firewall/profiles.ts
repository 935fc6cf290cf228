export const profileNames = ['domain', 'private', 'public'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What holds in one network profile, after the stores were merged. */
export interface FirewallProfile {
  readonly enabled: boolean;
  readonly defaultOutboundAction: 'allow' | 'block';
  /** False when a policy makes Windows ignore the rules of the local store. */
  readonly allowLocalRules: boolean;
}

export type FirewallProfiles = Readonly<Record<ProfileName, FirewallProfile>>;

/** The DWORD values of one profile key in one store; null where the value is absent. */
export interface ProfileValues {
  readonly enableFirewall: number | null;
  readonly defaultOutboundAction: number | null;
  readonly allowLocalPolicyMerge: number | null;
}

/**
 * Merges the values of one profile as [MS-FASP] 2.2.38 states for each: the policy's value wins where it is
 * configured, and whether local rules count is for policies alone to say. Device management ranks between the
 * two. What nobody configured has the value of a fresh Windows: on, and outbound connections allowed.
 */
export function mergeProfile(stores: {
  readonly groupPolicy: ProfileValues | null;
  readonly mdm: ProfileValues | null;
  readonly local: ProfileValues | null;
}): FirewallProfile {
  const { groupPolicy, mdm, local } = stores;
  const strongest = (read: (values: ProfileValues) => number | null): number | null => {
    for (const store of [groupPolicy, mdm, local]) {
      const value = store === null ? null : read(store);
      if (value !== null) return value;
    }
    return null;
  };
  const localMerge = groupPolicy?.allowLocalPolicyMerge ?? mdm?.allowLocalPolicyMerge ?? 1;
  return {
    enabled: strongest(({ enableFirewall }) => enableFirewall) !== 0,
    defaultOutboundAction: strongest((values) => values.defaultOutboundAction) === 1 ? 'block' : 'allow',
    allowLocalRules: localMerge !== 0,
  };
}

/**
 * The policy values for each profile. `StandardProfile` is the older name for private and public together; it
 * counts only while neither of the newer keys exists ([MS-GPFAS] 2.2.3).
 */
export function resolvePolicyProfiles(keys: {
  readonly domain: ProfileValues | null;
  readonly private: ProfileValues | null;
  readonly public: ProfileValues | null;
  readonly standard: ProfileValues | null;
}): Readonly<Record<ProfileName, ProfileValues | null>> {
  const isOld = keys.private === null && keys.public === null;
  return {
    domain: keys.domain,
    private: isOld ? keys.standard : keys.private,
    public: isOld ? keys.standard : keys.public,
  };
}
