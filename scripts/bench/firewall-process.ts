import { writeSync } from 'node:fs';
import { effectiveProfiles, askForMstsc } from '../../src/catalog/checks/support/firewall-question.ts';
import { decideEachOutbound } from '../../src/core/firewall/decide-outbound.ts';
import { readFirewall } from '../../src/windows/facts/firewall.ts';

/**
 * A program of its own, for Windows: reads the firewall's rules and answers for mstsc, once and cold as a check does,
 * and prints the CPU time of both in milliseconds.
 */
const before = process.cpuUsage();
const firewall = readFirewall();
const query = askForMstsc({ address: '192.0.2.10', port: 3389 }, firewall, null);
const { tcp } = decideEachOutbound({
  rules: firewall.rules,
  profiles: effectiveProfiles(firewall),
  queries: { tcp: query, udp: { ...query, protocol: 'udp' } },
});
const { user, system } = process.cpuUsage(before);
const result = {
  rules: firewall.rules.length,
  outcome: tcp.outcome,
  programMs: user / 1000,
  systemMs: system / 1000,
};
// console.log cannot write to what is no console under Wine.
writeSync(1, `${JSON.stringify(result)}\n`);
