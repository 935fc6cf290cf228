import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { firstMissing, describeWith, missingForXrdp } from '../servers/support/requirements.ts';
import { useCertificates, useServer } from '../servers/support/server-suite.ts';
import { startXrdp } from '../servers/support/xrdp.ts';
import { reportFrom } from './support/client-facts.ts';
import { undoOf } from './support/registry-seed.ts';
import type { RegistrySeed } from './support/registry-seed.ts';
import { useWindows } from './support/windows-suite.ts';
import { firewallPolicy, makeWindows11, mstscKey, windows11Registry } from './support/windows-11.ts';
import { missingForWine } from './support/wine-programs.ts';

describeWith(firstMissing(missingForWine, missingForXrdp), 'the executable against a real xrdp', () => {
  const windows = useWindows();
  const certificates = useCertificates();
  const server = useServer(async () =>
    startXrdp({ securityLayer: 'negotiate', certificate: await certificates.files('valid') }),
  );
  beforeAll(() => makeWindows11(windows.prefix));

  async function seed(registry: RegistrySeed): Promise<void> {
    await windows.prefix.seedRegistry(registry);
    onTestFinished(() => windows.prefix.seedRegistry(undoOf(registry, windows11Registry)));
  }

  it('finds nothing on a computer where nothing is wrong', async () => {
    const { verdict } = await reportFrom(windows, server.current.target);
    expect(verdict).toMatchObject({ healthy: true, failedPhase: null });
    expect(verdict.causes.map(({ id }) => id)).not.toContain('firewall-blocks-client');
  });

  it('names the rule that keeps mstsc from connecting', async () => {
    await seed({
      [`${firewallPolicy}\\FirewallRules`]: {
        '{Block}': String.raw`v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|App=%SystemRoot%\system32\mstsc.exe|Name=Kein RDP für mstsc|`,
      },
    });
    const { verdict } = await reportFrom(windows, server.current.target);
    expect(verdict.healthy).toBe(false);
    expect(verdict.causes[0]).toMatchObject({ id: 'firewall-blocks-client' });
    expect(verdict.causes[0]?.summary).toContain('Kein RDP für mstsc');
  });

  it('sees that the certificate is not the one that was trusted', async () => {
    await seed({ [`${mstscKey}\\Servers\\127.0.0.1`]: { CertHash: Buffer.alloc(20, 0x5a) } });
    const { verdict } = await reportFrom(windows, server.current.target);
    expect(verdict.causes[0]).toMatchObject({ id: 'certificate-changed' });
  });

  it('is content with the certificate that was trusted', async () => {
    const { facts } = await reportFrom(windows, server.current.target);
    const thumbprint = facts?.network?.certificate?.chain[0]?.sha1Thumbprint ?? '';
    await seed({ [`${mstscKey}\\Servers\\127.0.0.1`]: { CertHash: Buffer.from(thumbprint, 'hex') } });
    const report = await reportFrom(windows, server.current.target);
    const check = report.checks.find(({ id }) => id === 'pinned-certificate');
    expect(check).toMatchObject({ status: 'passed', evidence: { pins: [{ matches: true }] } });
  });
});
