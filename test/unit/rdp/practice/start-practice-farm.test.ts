import { describe, expect, it } from 'vitest';
import { startPracticeFarm } from '../../../../src/rdp/practice/index.ts';
import { walkOutcome } from './support/walk.ts';

describe('a farm', () => {
  it('gives every host a port of its own', async () => {
    const farm = await startPracticeFarm({ scenario: 'healthy', count: 20 });
    expect(new Set(farm.hosts.map(({ port }) => port)).size).toBe(20);
    expect(await walkOutcome(farm.hosts.at(-1)!.port)).toBe('selected 8, challenged');
    await farm.close();
  });

  it.runIf(process.platform === 'linux' || process.platform === 'win32')(
    'gives every host an address of its own, with one port for all',
    async () => {
      const farm = await startPracticeFarm({ scenario: 'ssh', count: 252, spread: 'addresses' });
      expect(new Set(farm.hosts.map(({ port }) => port)).size).toBe(1);
      expect(new Set(farm.hosts.map(({ host }) => host)).size).toBe(252);
      const { host, port } = farm.hosts.at(-1)!;
      expect(host).toBe('127.0.2.2');
      expect(await walkOutcome(port, { host })).toBe('negotiation foreign SSH');
      await farm.close();
    },
  );

  it('refuses a size out of range and an unknown scenario', async () => {
    await expect(startPracticeFarm({ scenario: 'healthy', count: 0 })).rejects.toThrow(RangeError);
    await expect(startPracticeFarm({ scenario: 'nothing', count: 2 })).rejects.toThrow('nothing');
  });
});
