import { mkdirSync, writeFileSync } from 'node:fs';
import { recordingOf, recordingsFolder } from '../test/scenarios/corpus/recording.ts';
import { inParallel } from '../test/scenarios/in-parallel.ts';
import { runScenario } from '../test/scenarios/run-scenario.ts';
import { scenarios } from '../test/scenarios/scenarios/index.ts';
import { createCertificateStore } from '../test/servers/support/certificates.ts';
import { installTestServers } from './install-test-servers.ts';

/**
 * `npm run record:scenarios`: plays every live scenario against the real servers and writes down what the probe measured,
 * so that `npm run bench:verdict` can judge it again anywhere. Needs all of the servers; one that is missing ends it.
 */
const parallelScenarios = 3;

installTestServers();
const missing = scenarios.filter((scenario) => scenario.missing !== null);
if (missing.length > 0) {
  const [first] = missing;
  throw new Error(
    `${missing.length} scenarios cannot be played here: ${first?.name ?? ''}: ${first?.missing ?? ''}`,
  );
}
const certificates = await createCertificateStore();
try {
  const lines = await inParallel(scenarios, parallelScenarios, async (scenario) => {
    const { outcome } = await runScenario(scenario, { certificates });
    if (typeof outcome === 'string') throw new Error(`${scenario.name}: ${outcome}`);
    return { label: scenario.label, line: JSON.stringify(recordingOf(scenario.name, outcome)) };
  });
  mkdirSync(recordingsFolder, { recursive: true });
  for (const label of new Set(lines.map((each) => each.label))) {
    const own = lines.filter((each) => each.label === label).map(({ line }) => `${line}\n`);
    writeFileSync(new URL(`${label}.jsonl`, recordingsFolder), own.join(''));
  }
  process.stdout.write(`${lines.length} scenarios recorded\n`);
} finally {
  await certificates.remove();
}
