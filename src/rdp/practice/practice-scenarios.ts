import type { PracticeScenario, PracticeScenarioGroup } from './scenario.ts';
import { brokenBeforeTls } from './scenarios/broken-before-tls.ts';
import { brokenTls } from './scenarios/broken-tls.ts';
import { certificateFaults } from './scenarios/certificate-faults.ts';
import { healthyServers } from './scenarios/healthy-servers.ts';
import { lossyPaths } from './scenarios/lossy-paths.ts';
import { notRdpServers } from './scenarios/not-rdp.ts';
import { pace } from './scenarios/pace.ts';
import { refusals } from './scenarios/refusals.ts';
import { signInFaults } from './scenarios/sign-in-faults.ts';
import { tlsVersions } from './scenarios/tls-versions.ts';
import { udpBehaviours } from './scenarios/udp.ts';

export const practiceScenarioGroups: readonly PracticeScenarioGroup[] = [
  healthyServers,
  refusals,
  certificateFaults,
  tlsVersions,
  brokenBeforeTls,
  brokenTls,
  lossyPaths,
  signInFaults,
  notRdpServers,
  pace,
  udpBehaviours,
];

export const practiceScenarios: readonly PracticeScenario[] = practiceScenarioGroups.flatMap(
  (group) => group.scenarios,
);
