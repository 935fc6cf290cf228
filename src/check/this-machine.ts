import { availableParallelism, cpus, freemem, release, totalmem, uptime, version } from 'node:os';
import type { Report } from '../shared/report.ts';

/** The computer on which this program runs, as Node tells it. */
export function thisMachine(): Report['machine'] {
  const model = cpus()[0]?.model.trim();
  return {
    platform: process.platform,
    os: `${version()} (${release()})`.slice(0, 512),
    hostRole: false,
    ...(model === undefined
      ? {}
      : { processor: { model: model.slice(0, 512), logicalCores: availableParallelism() } }),
    memory: { totalBytes: totalmem(), freeBytes: freemem() },
    uptimeSeconds: Math.floor(uptime()),
  };
}
