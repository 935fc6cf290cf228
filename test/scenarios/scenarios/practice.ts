import { practiceScenarios, startPracticeHost } from '../../../src/rdp/practice/index.ts';
import { formatTarget } from '../../servers/support/real-server.ts';
import type { Scenario } from '../scenario.ts';

/** The practice host's scenarios carry their expectation themselves. */
export const practice: readonly Scenario[] = practiceScenarios.map(({ name, expected }) => ({
  name: `practice, ${name}`,
  label: 'practice',
  missing: null,
  start: async () => {
    const host = await startPracticeHost({ scenario: name });
    return { target: formatTarget(host.host, host.port), checkFrom: [], close: () => host.close() };
  },
  expected: {
    healthy: expected.healthy,
    failedPhase: expected.failedPhase,
    firstCauses: [expected.firstCause],
  },
}));
