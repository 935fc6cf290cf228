import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCertificateStore } from '../servers/support/certificates.ts';
import type { CertificateStore } from '../servers/support/certificates.ts';
import { confusionTable, describeMiss } from './confusion-table.ts';
import { inParallel } from './in-parallel.ts';
import { isFirstCauseRight, runScenario } from './run-scenario.ts';
import type { ScenarioResult } from './run-scenario.ts';
import { scenarios } from './scenarios/index.ts';

const leastScenarios = 60;
const leastFirstCausesRight = 0.95;
const parallelScenarios = 3;
const allScenariosLimitMs = 900_000;

const playable = scenarios.filter(({ missing }) => missing === null);
const results = new Map<string, ScenarioResult>();
let certificates: CertificateStore;

beforeAll(async () => {
  certificates = await createCertificateStore();
  await inParallel(playable, parallelScenarios, async (scenario) => {
    results.set(scenario.name, await runScenario(scenario, { certificates }));
  });
  const all = [...results.values()];
  console.log(confusionTable(all));
  for (const miss of all.filter((result) => !isFirstCauseRight(result))) console.log(describeMiss(miss));
}, allScenariosLimitMs);

afterAll(() => certificates.remove());

describe('each scenario fails in the phase in which it breaks', () => {
  for (const { name, missing, expected } of scenarios) {
    if (missing !== null) console.warn(`skipped "${name}": ${missing}`);
    it.skipIf(missing !== null)(name, () => {
      const { outcome } = results.get(name)!;
      if (typeof outcome === 'string') throw new Error(outcome);
      const { healthy, failedPhase } = outcome.verdict;
      expect({ healthy, failedPhase }).toEqual({
        healthy: expected.healthy,
        failedPhase: expected.failedPhase,
      });
    });
  }
});

describe('all scenarios together', () => {
  it(`are at least ${leastScenarios}, each with a name of its own`, () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(leastScenarios);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  it(`have the right first cause in at least ${leastFirstCausesRight * 100} %`, () => {
    const right = [...results.values()].filter(isFirstCauseRight).length;
    expect(right / results.size).toBeGreaterThanOrEqual(leastFirstCausesRight);
  });
});
