import { join } from 'node:path';
import { bundleCli } from '../bundle-cli.ts';
import { installParts } from '../executable/install-parts.ts';
import { windows } from '../executable/platforms.ts';
import { manyRules } from '../../test/unit/core/firewall/support/many-rules.ts';
import { toWindowsPath } from '../../test/windows/support/paths.ts';
import { firewallPolicy } from '../../test/windows/support/windows-11.ts';
import type { WinePrefix } from '../../test/windows/support/wine-prefix.ts';
import { root } from '../pinned-tools.ts';
import { atMost, forOrientation, median } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const rules = 10_000;
const rounds = 7;
const mostMs = 100;

/** What `firewall-process.ts` prints. */
interface FirewallRun {
  readonly rules: number;
  readonly programMs: number;
  readonly systemMs: number;
}

/**
 * The CPU time for reading ten thousand rules and answering for TCP and UDP, in the Node that the executable is made
 * from, under Wine. Wine asks another process for every value; what that costs is told apart, for Windows has no such
 * process.
 */
export async function measureFirewallRules(prefix: WinePrefix): Promise<Measurement[]> {
  const parts = installParts(windows);
  const program = join(parts, 'firewall-process.cjs');
  await bundleCli({
    input: join(root, 'scripts', 'bench', 'firewall-process.ts'),
    target: 'node22',
    output: { file: program, format: 'cjs', codeSplitting: false },
  });
  await prefix.seedRegistry({
    [`${firewallPolicy}\\FirewallRules`]: Object.fromEntries(
      manyRules(rules).map(({ id, text }) => [id, text]),
    ),
  });
  const runs: FirewallRun[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { stdout, stderr } = await prefix.run(join(parts, windows.node), [toWindowsPath(program)]);
    if (stdout === '') throw new Error(`The firewall's rules were not read: ${stderr}`);
    runs.push(JSON.parse(stdout) as FirewallRun);
  }
  if (runs.some((run) => run.rules !== rules)) throw new Error('Not all firewall rules were read');
  const show = (value: number): string => `${value.toFixed(0)} ms of CPU`;
  return [
    atMost(
      '10,000 firewall rules, read and answered for',
      median(runs.map(({ programMs }) => programMs)),
      mostMs,
      show,
    ),
    forOrientation('the same: what Wine adds to it', show(median(runs.map(({ systemMs }) => systemMs)))),
  ];
}
