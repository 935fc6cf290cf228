import { startFaultRelay } from '../../servers/support/fault-relay.ts';
import { startShadow } from '../../servers/support/freerdp-shadow.ts';
import { createNetworkLab } from '../../servers/support/network-lab.ts';
import type { NetworkLabOptions } from '../../servers/support/network-lab.ts';
import { startDelayRelay } from '../../servers/support/relay.ts';
import {
  firstMissing,
  missingForNetworkLab,
  missingForShadow,
  missingForXrdp,
} from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import { behind } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, RunningScenario, Scenario, TestBed } from '../scenario.ts';

async function throughLab(bed: TestBed, middle: NetworkLabOptions['middle']): Promise<RunningScenario> {
  const certificate = await bed.certificates.files('valid');
  const lab = await createNetworkLab({ middle });
  try {
    const xrdp = await startXrdp({
      securityLayer: 'tls',
      certificate,
      address: lab.serverAddress,
      port: 3389,
      commandPrefix: lab.onServer,
    });
    const close = async (): Promise<void> => {
      await xrdp.stop();
      await lab.close();
    };
    return { target: xrdp.target, checkFrom: lab.onClient, close };
  } catch (error) {
    await lab.close();
    throw error;
  }
}

function lab(name: string, middle: NetworkLabOptions['middle'], expected: ExpectedVerdict): Scenario {
  const missing = firstMissing(missingForXrdp, missingForNetworkLab);
  return { name, label: 'path', missing, start: (bed) => throughLab(bed, middle), expected };
}

export const paths: readonly Scenario[] = [
  lab('xrdp behind two routers', 'clear', works('third-party-server', null)),
  lab('xrdp behind an MTU black hole', 'black-hole', fails('tls', 'mtu-black-hole')),
  {
    name: 'xrdp, 50 ms away',
    label: 'path',
    missing: missingForXrdp,
    start: async ({ certificates }) => {
      const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') });
      return behind(xrdp, () => startDelayRelay({ server: xrdp, roundTripMs: 50, udp: true }));
    },
    expected: works('third-party-server', null),
  },
  {
    name: 'freerdp-shadow with NLA, 50 ms away',
    label: 'path',
    missing: missingForShadow,
    start: async () => {
      const shadow = await startShadow({ security: 'nla' });
      return behind(shadow, () => startDelayRelay({ server: shadow, roundTripMs: 50 }));
    },
    expected: works('third-party-server', 'certificate-name-mismatch', null),
  },
  {
    name: 'xrdp, every second connection closed',
    label: 'path',
    missing: missingForXrdp,
    start: async ({ certificates }) => {
      const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') });
      return behind(xrdp, () =>
        startFaultRelay({
          server: xrdp,
          fault: { at: 'accept', action: 'close' },
          affects: (connection) => connection % 2 === 1,
        }),
      );
    },
    expected: works('host-connection-limit'),
    note: 'The main connection comes first and is served; what is cut are the offers after it.',
  },
  {
    name: 'xrdp, every byte in a segment of its own',
    label: 'path',
    missing: missingForXrdp,
    start: async ({ certificates }) => {
      const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') });
      return behind(xrdp, () => startFaultRelay({ server: xrdp, fault: { at: 'never', segmentBytes: 1 } }));
    },
    expected: works('third-party-server', null),
  },
];
