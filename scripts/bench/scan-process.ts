import { z } from 'zod';
import { cliEntry, runProcess } from './run-process.ts';
import type { ProcessRun } from './run-process.ts';

export interface ScanRun {
  readonly process: ProcessRun;
  /** Of the scan itself, in milliseconds, without the start of the process. */
  readonly durationMs: number;
  readonly failed: number;
  readonly timingTrusted: boolean;
}

const documentSchema = z.object({
  summary: z.object({
    hosts: z.number(),
    failed: z.number(),
    durationMs: z.number(),
    timingTrusted: z.boolean(),
  }),
});

/** Runs `scan - --json` as a process over a list, and reads its memory and its summary. */
export async function runScanProcess(list: string, concurrency: number): Promise<ScanRun> {
  const run = await runProcess(
    [process.execPath, cliEntry, 'scan', '-', '--json', '--concurrency', `${concurrency}`],
    { input: list, watchMemory: true },
  );
  const { summary } = documentSchema.parse(JSON.parse(run.stdout));
  return { process: run, ...summary };
}
