import type { Firewall } from '../../shared/client-facts/firewall.ts';
import { withKey } from '../native/advapi32/registry.ts';
import { firewallPolicy, groupPolicy } from './firewall-rules.ts';
import { numberAt } from './registry-values.ts';

type Values = Firewall['profiles']['local']['domain'];

/** Whether the firewall is on, and what it does with what no rule decides, by store and profile. */
export function readFirewallProfiles(): Firewall['profiles'] {
  return {
    groupPolicy: {
      domain: readProfile(groupPolicy, 'DomainProfile'),
      private: readProfile(groupPolicy, 'PrivateProfile'),
      public: readProfile(groupPolicy, 'PublicProfile'),
      standard: readProfile(groupPolicy, 'StandardProfile'),
    },
    mdm: readStore(`${firewallPolicy}\\Mdm`),
    local: readStore(firewallPolicy),
  };
}

/** The private profile keeps the name that it had before there was a public one. */
function readStore(store: string): Firewall['profiles']['local'] {
  return {
    domain: readProfile(store, 'DomainProfile'),
    private: readProfile(store, 'StandardProfile'),
    public: readProfile(store, 'PublicProfile'),
  };
}

function readProfile(store: string, profile: string): Values {
  return withKey(`${store}\\${profile}`, (key) => ({
    enableFirewall: numberAt(key, 'EnableFirewall'),
    defaultOutboundAction: numberAt(key, 'DefaultOutboundAction'),
    allowLocalPolicyMerge: numberAt(key, 'AllowLocalPolicyMerge'),
  }));
}
