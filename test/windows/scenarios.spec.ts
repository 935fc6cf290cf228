import { existsSync, readFileSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startPracticeHost } from '../../src/rdp/practice/index.ts';
import { authorityScenarios } from './scenarios/authorities.ts';
import { eventScenarios } from './scenarios/events.ts';
import { firewallScenarios } from './scenarios/firewall.ts';
import { policyScenarios } from './scenarios/policies.ts';
import { productScenarios } from './scenarios/products.ts';
import { programScenarios } from './scenarios/programs.ts';
import type { WindowsScenario } from './scenarios/scenario.ts';
import { serviceScenarios } from './scenarios/services.ts';
import { userScenarios } from './scenarios/user.ts';
import { winsockScenarios } from './scenarios/winsock.ts';
import { reportFrom } from './support/client-facts.ts';
import { undoOf } from './support/registry-seed.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import { makeWindows11, windows11Registry } from './support/windows-11.ts';

/** Each fault is put in, checked with the executable, and taken out again: a prefix for each would take minutes. */
describeWindows('a fault of this computer', () => {
  const windows = useWindows();
  beforeAll(() => makeWindows11(windows.prefix));

  async function targetOf({ practice, host }: WindowsScenario): Promise<string> {
    if (practice === null) return `${host ?? '127.0.0.1'}:1`;
    const server = await startPracticeHost({ scenario: practice });
    onTestFinished(() => server.close());
    return `${host ?? server.host}:${server.port}`;
  }

  function replaceFile(path: string, content: string | Uint8Array | null): void {
    if (content === null) rmSync(windows.prefix.path(path));
    else windows.prefix.writeFile(path, content);
  }

  async function putIn({ registry, files, prepare }: WindowsScenario): Promise<void> {
    const { prefix } = windows;
    if (registry !== undefined) {
      await prefix.seedRegistry(registry);
      onTestFinished(() => prefix.seedRegistry(undoOf(registry, windows11Registry)));
    }
    for (const [path, content] of Object.entries(files ?? {})) {
      const before = existsSync(prefix.path(path)) ? readFileSync(prefix.path(path)) : null;
      replaceFile(path, content);
      onTestFinished(() => replaceFile(path, before));
    }
    const takeBack = await prepare?.(prefix);
    if (takeBack !== undefined) onTestFinished(takeBack);
  }

  it('is not found where there is none', async () => {
    const report = await reportFrom(windows, await targetOf({ practice: 'healthy' } as WindowsScenario));
    expect(report.verdict).toMatchObject({ healthy: true, causes: [] });
    const troubled = report.checks.filter(({ status }) => status !== 'passed');
    expect(troubled.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['certificate', 'warning', undefined],
      ['hosts-file', 'skipped', 'An address was typed, so no name was looked up.'],
    ]);
  });

  it('is tried in at least 80 ways', () => {
    expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(80);
  });

  const groups = {
    authorities: authorityScenarios(),
    events: eventScenarios,
    firewall: firewallScenarios,
    policies: policyScenarios,
    products: productScenarios,
    programs: programScenarios(),
    services: serviceScenarios,
    winsock: winsockScenarios,
    user: userScenarios,
  };
  describe.each(Object.entries(groups))('%s', (_group, scenarios) => {
    it.each(scenarios)('$name', async (scenario) => {
      await putIn(scenario);
      const { reported } = scenario;
      const options = reported === undefined ? [] : ['--error', reported];
      const report = await reportFrom(windows, await targetOf(scenario), options);
      const result = report.checks.find(({ id }) => id === scenario.check);
      expect(result).toMatchObject({ status: scenario.status, evidence: scenario.evidence });
      expect(report.verdict.causes[0]?.id ?? null).toBe(scenario.firstCause);
    });
  });
});
