import { writeSync } from 'node:fs';
import { effectiveProfiles, askForMstsc } from '../../src/catalog/checks/support/firewall-question.ts';
import { decideEachOutbound } from '../../src/core/firewall/decide-outbound.ts';
import { readFirewallRules } from '../../src/windows/facts/firewall-rules.ts';
import { variablesIn } from '../../src/windows/facts/rule-variables.ts';
import { withKey } from '../../src/windows/native/advapi32/registry.ts';

/**
 * A program of its own, for Windows: reads the firewall's rules and answers for mstsc, once and cold as a check does,
 * and prints the CPU time of both together in milliseconds. The registry's library is loaded before, as in a check.
 */
const profile = { enableFirewall: 1, defaultOutboundAction: 0, allowLocalPolicyMerge: null };
const ofStore = { domain: profile, private: profile, public: profile };
const noPolicy = { domain: null, private: null, public: null };
withKey(String.raw`HKLM\SOFTWARE`, (key) => key.subkeys(1));

const before = process.cpuUsage();
const found = readFirewallRules();
const firewall = {
  ...found,
  environment: variablesIn(found.rules.map(({ text }) => text)),
  serviceRunning: true,
  profiles: { groupPolicy: { ...noPolicy, standard: null }, mdm: noPolicy, local: ofStore },
  activeProfiles: [],
  userSids: null,
};
const query = askForMstsc({ address: '192.0.2.10', port: 3389 }, firewall, null);
const { tcp } = decideEachOutbound({
  rules: firewall.rules,
  profiles: effectiveProfiles(firewall),
  queries: { tcp: query, udp: { ...query, protocol: 'udp' } },
});
const { user, system } = process.cpuUsage(before);
const result = { rules: firewall.rules.length, outcome: tcp.outcome, cpuMs: (user + system) / 1000 };
// console.log cannot write to what is no console under Wine.
writeSync(1, `${JSON.stringify(result)}\n`);
