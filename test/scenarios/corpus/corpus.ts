import { readFileSync } from 'node:fs';
import { replayReport } from '../../../src/check/replay.ts';
import { recordedMachineSchema } from '../../../src/shared/recorded-machine.ts';
import type { Report } from '../../../src/shared/report.ts';
import type { ExpectedVerdict, Scenario } from '../scenario.ts';
import { scenarios } from '../scenarios/index.ts';
import { paperGroups } from './groups/index.ts';
import { judgePaper } from './judge-paper.ts';
import type { Judged } from './judge-paper.ts';
import { partOf } from './part.ts';
import type { Part } from './part.ts';
import type { Recording } from './recording.ts';
import { readRecordings } from './recording.ts';

/** One labelled scenario of the corpus, judged anew each time without any server. */
export interface CorpusCase {
  readonly name: string;
  readonly group: string;
  readonly part: Part;
  readonly expected: ExpectedVerdict;
  /** What was set up, and why the label is what it is, as far as the scenario tells. */
  readonly story: string;
  judge(): Judged;
}

/** The whole corpus: recorded live scenarios, and those on paper. */
export function loadCorpus(): CorpusCase[] {
  const recordings = readRecordings();
  const live = scenarios.map((scenario) => liveCase(scenario, recordings.get(scenario.name) ?? null));
  const paper = paperGroups.flatMap(({ name: group, blind, scenarios: own }) =>
    own.map((scenario): CorpusCase => ({
      name: scenario.name,
      group,
      part: blind === true ? 'measured' : partOf(scenario.name),
      expected: scenario.expected,
      story: [scenario.story, scenario.note].filter((text) => text !== undefined).join(' '),
      judge: () => judgePaper(scenario),
    })),
  );
  return [...live, ...paper];
}

/** The recorded live scenarios as reports, judged by the rules of today. */
export function recordedReports(): { readonly name: string; readonly report: Report }[] {
  const recordings = readRecordings();
  return scenarios.flatMap((scenario) => {
    const recording = recordings.get(scenario.name);
    return recording === undefined
      ? []
      : [{ name: scenario.name, report: replayReport(asReport(recording, scenario)).report }];
  });
}

function liveCase(scenario: Scenario, recording: Recording | null): CorpusCase {
  const { name, label, expected, note } = scenario;
  return {
    name,
    group: `live: ${label}`,
    // All others were there before the split, and the rules were made with them in view.
    part: label === 'combined' ? partOf(name) : 'tuning',
    expected,
    story: note ?? 'As the name says.',
    judge() {
      if (recording === null) throw new Error(`"${name}" has no recording: npm run record:scenarios`);
      const { checks, verdict } = replayReport(asReport(recording, scenario)).report;
      return { checks, verdict };
    },
  };
}

/** A report as a check of the recorded way would have made it, for its facts to be judged. */
function asReport({ startedAt, target, network }: Recording, { machine }: Scenario): Report {
  const client = machine === undefined ? undefined : readMachine(machine);
  return {
    schemaVersion: 1,
    tool: { name: 'recording', version: '0' },
    startedAt,
    durationMs: 0,
    target,
    reportedError: null,
    machine: client?.machine ?? { platform: 'linux', os: 'recorded', hostRole: false },
    checks: [],
    verdict: { healthy: true, failedPhase: null, headline: '', causes: [] },
    facts: { network, ...(client === undefined ? {} : { client: client.client }) },
  };
}

function readMachine(name: string) {
  const text = readFileSync(new URL(`../machines/${name}.json`, import.meta.url), 'utf8');
  return recordedMachineSchema.parse(JSON.parse(text));
}
