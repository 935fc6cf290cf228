import { expect, it, onTestFinished } from 'vitest';
import type { PacketSizeFacts } from '../../src/shared/facts.ts';
import { createNetworkLab } from '../servers/support/network-lab.ts';
import type { NetworkLab, NetworkLabOptions } from '../servers/support/network-lab.ts';
import { describeWith, firstMissing, missingForNetworkLab } from '../servers/support/requirements.ts';
import { buildWindowsProgram } from './operations/support/windows-program.ts';
import { WinePrefix } from './support/wine-prefix.ts';
import { missingForWine } from './support/wine-programs.ts';

const missing = firstMissing(missingForWine, missingForNetworkLab);

describeWith(missing, 'the size of packets on a way', () => {
  it.each([
    ['clear', { outcome: 'all-passed', largestPassedBytes: 1500, smallestLostBytes: null }],
    ['black-hole', { outcome: 'limited', largestPassedBytes: 1300, smallestLostBytes: 1301 }],
  ] as const)('is measured to the byte: middle %s', async (middle, expected) => {
    const found = await measure({ middle }, ({ serverAddress }) => serverAddress);
    expect(found).toMatchObject(expected);
    expect(found.packetsSent).toBeLessThanOrEqual(20);
  });

  it('is not known where nobody answers, and where it could not be asked', async () => {
    expect(await measure({ middle: 'clear' }, ({ filteredAddress }) => filteredAddress)).toMatchObject({
      outcome: 'silent',
      largestPassedBytes: null,
      packetsSent: 4,
    });
    expect(await measure({ middle: 'clear' }, () => '2001:db8::1')).toMatchObject({
      outcome: 'unsupported',
      packetsSent: 0,
    });
  });
});

async function measure(
  options: NetworkLabOptions,
  addressOf: (lab: NetworkLab) => string,
): Promise<PacketSizeFacts> {
  const lab = await createNetworkLab(options);
  onTestFinished(() => lab.close());
  const prefix = new WinePrefix(lab.onClient);
  onTestFinished(() => {
    prefix.remove();
  });
  const program = await buildWindowsProgram('packet-size-program');
  return (await program.run(prefix, { address: addressOf(lab) })) as PacketSizeFacts;
}
