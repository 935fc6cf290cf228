import { atMost, forOrientation, median } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { cliEntry, interleave, runProcess } from './run-process.ts';

const rounds = 25;
const mostTimesNode = 1.6;

/** What the command line costs beyond starting Node. */
export async function measureProcessStart(): Promise<Measurement[]> {
  const node = process.execPath;
  const runs = await interleave(rounds, {
    node: () => runProcess([node, '-e', '0']),
    version: () => runProcess([node, cliEntry, '--version']),
    help: () => runProcess([node, cliEntry, '--help']),
  });
  const base = median(runs.node.map(({ durationMs }) => durationMs));
  const ratio = (name: 'version' | 'help'): number =>
    median(runs[name].map(({ durationMs }) => durationMs)) / base;
  return [
    atMost('start: `--version` against `node -e 0`', ratio('version'), mostTimesNode, times),
    forOrientation('start: `--help` against `node -e 0`', times(ratio('help'))),
  ];
}

const times = (value: number): string => `${value.toFixed(2)} ×`;
