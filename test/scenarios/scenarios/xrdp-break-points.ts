import { breakPoints } from '../../servers/support/break-points.ts';
import { startFaultRelay } from '../../servers/support/fault-relay.ts';
import { missingForXrdp } from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import { behind } from '../running.ts';
import { fails } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';

export const xrdpBreakPoints: readonly Scenario[] = breakPoints.map((point) => ({
  name: `xrdp, ${point.name}`,
  label: 'break-point',
  missing: missingForXrdp,
  start: async ({ certificates }) => {
    const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') });
    return behind(xrdp, () => startFaultRelay({ server: xrdp, fault: point.fault }));
  },
  expected: fails(point.failedPhase, ...point.causes),
}));
