import { describe, expect, it } from 'vitest';
import { practiceScenarios, startPracticeHost } from '../../../../src/rdp/practice/index.ts';
import type { MeasurePacketSize } from '../../../../src/rdp/probe/network-probe.ts';
import { packetSize } from '../../catalog/support/facts.ts';
import { runProbe } from './support/run-probe.ts';

/** Runs a probe against a practice host; the search for the packet size only notes that it was asked. */
async function probeOf(scenario: string) {
  const asked: string[] = [];
  const measurePacketSize: MeasurePacketSize = ({ address, roundTripMs }) => {
    expect(roundTripMs).toBeGreaterThan(0);
    asked.push(address);
    return Promise.resolve(packetSize('limited', 1300, 1301));
  };
  const host = await startPracticeHost({ scenario });
  try {
    const { facts } = await runProbe(`127.0.0.1:${host.port}`, { timeoutMs: 4000, measurePacketSize });
    return { asked, pathMtu: facts.pathMtu };
  } finally {
    await host.close();
  }
}

describe.concurrent('the size of packets', () => {
  it.each(['mtu-hole', 'mtu-hole-upstream'])(
    'is measured once where large packets vanish: %s',
    async (scenario) => {
      const { asked, pathMtu } = await probeOf(scenario);
      expect(asked).toEqual(['127.0.0.1']);
      expect(pathMtu?.packetSize).toMatchObject({ outcome: 'limited', largestPassedBytes: 1300 });
    },
  );

  it.each(['healthy', 'hello-filter', 'reset-after-client-hello', 'silent'])(
    'is not asked for elsewhere: %s',
    async (scenario) => {
      expect(practiceScenarios.map(({ name }) => name)).toContain(scenario);
      const { asked, pathMtu } = await probeOf(scenario);
      expect(asked).toEqual([]);
      expect(pathMtu?.packetSize ?? null).toBeNull();
    },
  );
});
