import { expect, it, onTestFinished } from 'vitest';
import { createNetworkLab } from '../servers/support/network-lab.ts';
import {
  describeWith,
  firstMissing,
  missingForNetworkLab,
  missingForXrdp,
} from '../servers/support/requirements.ts';
import { useCertificates } from '../servers/support/server-suite.ts';
import { startXrdp } from '../servers/support/xrdp.ts';
import { reportFrom, valueOf } from './support/client-facts.ts';
import { windowsComputer } from './support/windows-suite.ts';
import { makeWindows11 } from './support/windows-11.ts';
import { WinePrefix } from './support/wine-prefix.ts';
import { missingForWine } from './support/wine-programs.ts';

const missing = firstMissing(missingForWine, missingForXrdp, missingForNetworkLab);
/** What the adapters of the lab's client carry. */
const adapterMtuBytes = 1500;

describeWith(missing, 'the executable on a way with a narrow middle', () => {
  const certificates = useCertificates();

  it('sees that large packets vanish, from which byte on, and the adapter that they leave by', async () => {
    const lab = await createNetworkLab({ middle: 'black-hole' });
    onTestFinished(() => lab.close());
    const xrdp = await startXrdp({
      securityLayer: 'tls',
      certificate: await certificates.files('valid'),
      address: lab.serverAddress,
      port: 3389,
      commandPrefix: lab.onServer,
    });
    onTestFinished(() => xrdp.stop());
    const prefix = new WinePrefix(lab.onClient);
    onTestFinished(() => {
      prefix.remove();
    });
    await makeWindows11(prefix);
    const report = await reportFrom(windowsComputer(prefix), xrdp.target);
    expect(report.verdict.causes[0]?.id).toBe('mtu-black-hole');
    expect(report.checks.find(({ id }) => id === 'path-mtu')).toMatchObject({
      summary: expect.stringContaining('Packets of up to 1300 bytes pass.') as unknown,
      evidence: { packetSize: 'limited', largestPacketPassedBytes: 1300, smallestPacketLostBytes: 1301 },
    });
    const { adapters, routes } = valueOf(report, 'ipConfiguration');
    const used = adapters.find(({ addresses }) => addresses.some(({ address }) => address === '10.213.1.2'));
    expect(used).toMatchObject({ kind: 'ethernet', isUp: true, mtuBytes: adapterMtuBytes });
    expect(routes).toContainEqual(
      expect.objectContaining({ destination: '10.213.2.0', prefixLength: 24, nextHop: '10.213.1.1' }),
    );
    const check = report.checks.find(({ id }) => id === 'ip-configuration');
    expect(check?.evidence).toMatchObject({ usedAdapter: used?.name, usedMtuBytes: adapterMtuBytes });
  });
});
