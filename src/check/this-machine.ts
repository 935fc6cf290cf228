import { release, version } from 'node:os';
import type { Report } from '../shared/report.ts';

/** The computer on which this program runs, as Node tells it. */
export function thisMachine(): Report['machine'] {
  return {
    platform: process.platform,
    os: `${version()} (${release()})`.slice(0, 512),
    hostRole: false,
  };
}
