import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/shared/report.ts';
import { checkTarget, checkTargetFrom, statuses } from './support/check-target.ts';
import { freePort } from './support/free-port.ts';
import { createNetworkLab } from './support/network-lab.ts';
import type { NetworkLab } from './support/network-lab.ts';
import {
  describeWith,
  firstMissing,
  missingForIpv6,
  missingForNetworkLab,
  missingForXrdp,
} from './support/requirements.ts';
import { useCertificates, useServer } from './support/server-suite.ts';
import { startXrdp } from './support/xrdp.ts';

describeWith(firstMissing(missingForXrdp, missingForIpv6), 'IPv6', () => {
  const certificates = useCertificates();
  const server = useServer(async () =>
    startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid'), address: '::1' }),
  );

  it('[::1] is checked like any other address', async () => {
    const report = await checkTarget(server.current.target);
    expect(report.target.addresses).toEqual(['::1']);
    expect(report.facts!.network!.tcp!.attempts).toMatchObject([{ address: '::1', family: 6, broke: null }]);
    expect(statuses(report).certificate).toBe('passed');
    expect(report.verdict.healthy).toBe(true);
  });
});

describe('a closed port', () => {
  it('on loopback is refused at once', async () => {
    const report = await checkTarget(`127.0.0.1:${await freePort('127.0.0.1')}`);
    expectTcpFailure(report, { how: 'refused', cause: 'port-closed' });
    expect(report.durationMs).toBeLessThan(4_000);
  });
});

describeWith(missingForNetworkLab, 'addresses behind a router', () => {
  let lab: NetworkLab;
  beforeAll(async () => {
    lab = await createNetworkLab({ middle: 'clear' });
  });
  afterAll(() => lab.close());

  it('closed', async () => {
    const report = await checkTargetFrom(lab.onClient, `${lab.serverAddress}:3389`);
    expectTcpFailure(report, { how: 'refused', cause: 'port-closed' });
  });

  it('filtered: silence until the deadline', async () => {
    const report = await checkTargetFrom(lab.onClient, `${lab.filteredAddress}:3389`, 3_000);
    expectTcpFailure(report, { how: 'stalled', cause: 'host-unreachable' });
    // The whole check, its process's own start excluded, keeps to the deadline; a second one would take it to 6 s.
    expect(report.durationMs).toBeLessThan(6_000);
  });

  it.each([
    ['prohibited', 'prohibitedAddress', 'EHOSTUNREACH'],
    ['unreachable', 'unreachableAddress', 'EHOSTUNREACH'],
    ['without a route', 'unroutedAddress', 'ENETUNREACH'],
  ] as const)('%s', async (_name, address, code) => {
    const report = await checkTargetFrom(lab.onClient, `${lab[address]}:3389`);
    expectTcpFailure(report, { how: 'unreachable', cause: 'host-unreachable' });
    expect(report.facts!.network!.tcp!.attempts[0]?.broke?.code).toBe(code);
    expect(report.durationMs).toBeLessThan(4_000);
  });
});

function expectTcpFailure(report: Report, expected: { how: string; cause: string }): void {
  expect(report.facts!.network!.tcp!.attempts[0]?.broke?.how).toBe(expected.how);
  expect(report.verdict).toMatchObject({ healthy: false, failedPhase: 'tcp' });
  expect(report.verdict.causes[0]?.id).toBe(expected.cause);
  // Everything that needs a connection does not apply, and says so.
  expect(statuses(report)['tls-handshake']).toBe('skipped');
}
