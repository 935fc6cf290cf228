import { startPracticeFarm } from '../../src/rdp/practice/index.ts';

/**
 * A process of practice hosts: `farm-process.ts <scenario> <count>`. Writes one `host:port` per line and an empty line
 * when all listen, and ends when its standard input does, so that it never outlives the benchmark.
 */
const [scenario = 'healthy', count = '1'] = process.argv.slice(2);
const farm = await startPracticeFarm({ scenario, count: Number(count) });
process.stdout.write(`${farm.hosts.map(({ host, port }) => `${host}:${port}`).join('\n')}\n\n`);
process.stdin.resume().on('end', () => process.exit());
