import { fileURLToPath } from 'node:url';
import type { ClientFactSource } from '../../src/check/client-fact-source.ts';
import { readMachineFile } from '../../src/check/read-machine.ts';
import { recordedMachineSource } from '../../src/check/recorded-machine-source.ts';
import type { CauseId } from '../../src/shared/ids.ts';
import type { Report } from '../../src/shared/report.ts';
import { checkTarget, checkTargetFrom } from '../servers/support/check-target.ts';
import type { Scenario, TestBed } from './scenario.ts';

export interface ScenarioResult {
  readonly scenario: Scenario;
  /** A string: the scenario could not be played or checked, and why. */
  readonly outcome: Report | string;
}

export async function runScenario(scenario: Scenario, bed: TestBed): Promise<ScenarioResult> {
  try {
    const running = await scenario.start(bed);
    try {
      const { target, checkFrom } = running;
      const report = await (checkFrom.length === 0
        ? checkTarget(target, { client: await connectingMachine(scenario) })
        : checkTargetFrom(checkFrom, target));
      return { scenario, outcome: report };
    } finally {
      await running.close();
    }
  } catch (error) {
    return { scenario, outcome: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function connectingMachine({ machine }: Scenario): Promise<ClientFactSource | null> {
  if (machine === undefined) return null;
  const read = await readMachineFile(fileURLToPath(new URL(`machines/${machine}.json`, import.meta.url)));
  if (!read.ok) throw new Error(read.message);
  return recordedMachineSource(read.document);
}

/** The cause in the first place; null: none was named. */
export function firstCause(report: Report): CauseId | null {
  return report.verdict.causes[0]?.id ?? null;
}

export function isFirstCauseRight(result: ScenarioResult): boolean {
  return (
    typeof result.outcome !== 'string' &&
    result.scenario.expected.firstCauses.includes(firstCause(result.outcome))
  );
}
