import { describe, expect, it } from 'vitest';
import { mergeProfile, resolvePolicyProfiles } from '../../../../src/core/firewall/profiles.ts';
import type { ProfileValues } from '../../../../src/core/firewall/profiles.ts';

const values = (changes: Partial<ProfileValues> = {}): ProfileValues => ({
  enableFirewall: null,
  defaultOutboundAction: null,
  allowLocalPolicyMerge: null,
  ...changes,
});
const none = { groupPolicy: null, mdm: null, local: null };

describe('mergeProfile', () => {
  it('takes the values of a fresh Windows where nobody set any', () => {
    const fresh = { enabled: true, defaultOutboundAction: 'allow', allowLocalRules: true };
    expect(mergeProfile(none)).toEqual(fresh);
    expect(mergeProfile({ groupPolicy: values(), mdm: values(), local: values() })).toEqual(fresh);
  });

  it('lets the policy win, then device management, then the local store', () => {
    const on = values({ enableFirewall: 1, defaultOutboundAction: 0 });
    const off = values({ enableFirewall: 0, defaultOutboundAction: 1 });
    const strict = { enabled: false, defaultOutboundAction: 'block' };
    expect(mergeProfile({ groupPolicy: off, mdm: on, local: on })).toMatchObject(strict);
    expect(mergeProfile({ groupPolicy: values(), mdm: off, local: on })).toMatchObject(strict);
    expect(mergeProfile({ groupPolicy: null, mdm: null, local: off })).toMatchObject(strict);
  });

  it('lets only a policy drop local rules', () => {
    const drop = values({ allowLocalPolicyMerge: 0 });
    expect(mergeProfile({ ...none, local: drop }).allowLocalRules).toBe(true);
    expect(mergeProfile({ ...none, mdm: drop }).allowLocalRules).toBe(false);
    expect(mergeProfile({ ...none, groupPolicy: drop }).allowLocalRules).toBe(false);
    expect(
      mergeProfile({ ...none, groupPolicy: values({ allowLocalPolicyMerge: 1 }), mdm: drop }).allowLocalRules,
    ).toBe(true);
  });
});

describe('resolvePolicyProfiles', () => {
  const standard = values({ enableFirewall: 0 });
  const newer = values({ enableFirewall: 1 });

  it('reads the older key for private and public', () => {
    expect(resolvePolicyProfiles({ domain: null, private: null, public: null, standard })).toEqual({
      domain: null,
      private: standard,
      public: standard,
    });
  });

  it('ignores it as soon as one of the newer keys exists', () => {
    expect(resolvePolicyProfiles({ domain: null, private: null, public: newer, standard })).toEqual({
      domain: null,
      private: null,
      public: newer,
    });
  });
});
