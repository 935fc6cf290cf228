import { join } from 'node:path';
import { bundleCli } from '../bundle-cli.ts';
import { installParts } from '../executable/install-parts.ts';
import { windows } from '../executable/platforms.ts';
import { manyRules } from '../../test/unit/core/firewall/support/many-rules.ts';
import { compileDouble } from '../../test/windows/support/compile-double.ts';
import { toWindowsPath } from '../../test/windows/support/paths.ts';
import { firewallPolicy } from '../../test/windows/support/windows-11.ts';
import type { WinePrefix } from '../../test/windows/support/wine-prefix.ts';
import { root } from '../pinned-tools.ts';
import { atMost, forOrientation, median } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const rules = 10_000;
const rounds = 9;
const mostMs = 100;

/** What `firewall-process.ts` and the double `enumerate` print. */
interface FirewallRun {
  readonly rules: number;
  readonly cpuMs: number;
}

/**
 * The CPU time for reading ten thousand rules and answering for TCP and UDP, once and cold as a check does, in the Node
 * that the executable is made from, started as it starts there, under Wine. Wine asks another process for every value,
 * which Windows does not; so a program in C that only asks for each value is the floor, measured in turn with it.
 */
export async function measureFirewallRules(prefix: WinePrefix): Promise<Measurement[]> {
  const parts = installParts(windows);
  const program = join(parts, 'firewall-process.cjs');
  await bundleCli({
    input: join(root, 'scripts', 'bench', 'firewall-process.ts'),
    target: 'node22',
    output: { file: program, format: 'cjs', codeSplitting: false },
  });
  const store = `${firewallPolicy}\\FirewallRules`;
  await prefix.seedRegistry({
    [store]: Object.fromEntries(manyRules(rules).map(({ id, text }) => [id, text])),
  });
  const run = async (command: string, words: readonly string[]): Promise<number> => {
    const { stdout, stderr } = await prefix.run(command, words);
    if (stdout === '') throw new Error(`The firewall's rules were not read: ${stderr}`);
    const found = JSON.parse(stdout) as FirewallRun;
    if (found.rules !== rules) throw new Error('Not all firewall rules were read');
    return found.cpuMs;
  };
  const whole: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    whole.push(await run(join(parts, windows.node), [...windows.nodeOptions, toWindowsPath(program)]));
    floor.push(await run(compileDouble('enumerate'), [store.slice('HKLM\\'.length)]));
  }
  const show = (value: number): string => `${value.toFixed(0)} ms of CPU`;
  const ours = Math.max(0, median(whole) - median(floor));
  return [
    atMost('10,000 firewall rules, read and answered for, above the floor', ours, mostMs, show),
    forOrientation('the floor: asking Wine for 10,000 values', show(median(floor))),
  ];
}
