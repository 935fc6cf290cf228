import type { Firewall } from '../../shared/client-facts/firewall.ts';
import { listServices } from '../native/advapi32/services.ts';
import { currentUserSids } from '../native/advapi32/token.ts';
import { connectedProfiles } from '../native/hnetcfg.ts';
import { readFirewallProfiles } from './firewall-profiles.ts';
import { readFirewallRules } from './firewall-rules.ts';
import { variablesIn } from './rule-variables.ts';
import { attempt } from './timed.ts';

const mostSids = 1024;

/** Everything that decides what Windows' firewall lets through, as it is stored. */
export function readFirewall(): Firewall {
  const found = readFirewallRules();
  return {
    serviceRunning: isServiceRunning(),
    ...found,
    profiles: readFirewallProfiles(),
    activeProfiles: orElse(connectedProfiles, []),
    environment: variablesIn(found.rules.map(({ text }) => text)),
    userSids: orElse(() => currentUserSids().slice(0, mostSids), null),
  };
}

/** null when the service manager cannot be asked, or knows no firewall service. */
function isServiceRunning(): boolean | null {
  const services = orElse(() => listServices('service'), []);
  const firewall = services.find(({ name }) => name.toLowerCase() === 'mpssvc');
  return firewall === undefined ? null : firewall.state === 4;
}

function orElse<Value, Other>(read: () => Value, other: Other): Value | Other {
  const result = attempt(read);
  return result.state === 'read' ? result.value : other;
}
