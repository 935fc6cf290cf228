import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { networkFactsSchema } from '../../../src/shared/facts.ts';
import type { NetworkFacts } from '../../../src/shared/facts.ts';
import { isoDate } from '../../../src/shared/limits.ts';
import type { Report } from '../../../src/shared/report.ts';
import { targetSchema } from '../../../src/shared/report.ts';

/** What the probe measured in one live scenario, as `npm run record:scenarios` wrote it down. */
export const recordingSchema = z.object({
  name: z.string(),
  startedAt: isoDate,
  target: targetSchema,
  network: networkFactsSchema,
});
export type Recording = z.infer<typeof recordingSchema>;

export const recordingsFolder = new URL('../recordings/', import.meta.url);

/** Every recording by the name of its scenario; one file for each label, one line for each scenario. */
export function readRecordings(): ReadonlyMap<string, Recording> {
  const lines = readdirSync(recordingsFolder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, recordingsFolder), 'utf8').trim().split('\n'));
  return new Map(
    lines.map((line) => {
      const recording = recordingSchema.parse(JSON.parse(line));
      return [recording.name, recording];
    }),
  );
}

/** The part of a report that is worth keeping: no certificate as such, times to the microsecond. */
export function recordingOf(name: string, { startedAt, target, facts }: Report): Recording {
  if (facts?.network === undefined) throw new Error(`the report of "${name}" has no facts`);
  return { name, startedAt, target, network: slim(facts.network) };
}

function slim(network: NetworkFacts): NetworkFacts {
  const { certificate } = network;
  const chain = certificate?.chain.map((each) => ({ ...each, der: '' }));
  const small =
    certificate === null || chain === undefined
      ? network
      : { ...network, certificate: { ...certificate, chain } };
  const text = JSON.stringify(small, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1000) / 1000 : value,
  );
  return JSON.parse(text) as NetworkFacts;
}
