import { withComObject } from './ole32.ts';

/** NetFwPolicy2 and INetFwPolicy2 of netfw.h. */
const policyClass = '{E2B3C97F-6AE1-41AC-817A-F6F92166D7DD}';
const policyInterface = '{98325047-C671-4174-8D81-DEFCD3F03186}';
/** The first of the interface's own functions, after those of IDispatch. */
const currentProfileTypes = 7;

/** NET_FW_PROFILE_TYPE2. */
const profileBits = [
  ['domain', 1],
  ['private', 2],
  ['public', 4],
] as const;

/** The firewall profiles of the networks that are connected now. @throws Win32Error with an HRESULT */
export function connectedProfiles(): (typeof profileBits)[number][0][] {
  const bits = withComObject(policyClass, policyInterface, (policy) =>
    policy.getNumber(currentProfileTypes, 'INetFwPolicy2::get_CurrentProfileTypes'),
  );
  return profileBits.filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name);
}
