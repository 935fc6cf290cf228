import { describe, expect, it } from 'vitest';
import {
  practiceScenarioGroups,
  practiceScenarios,
  startPracticeHost,
  UnknownScenarioError,
} from '../../../../src/rdp/practice/index.ts';
import { phases } from '../../../../src/shared/ids.ts';

describe('the list of scenarios', () => {
  it('has no name twice, and names that need no quoting', () => {
    const names = practiceScenarios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it('describes each in a sentence of its own that fits on a line or two', () => {
    const sentences = practiceScenarios.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^!]*\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(110);
    }
  });

  it('expects a failed phase where, and only where, the host is not healthy', () => {
    for (const { name, expected } of practiceScenarios) {
      expect(expected.failedPhase === null, name).toBe(expected.healthy);
      if (expected.failedPhase !== null) expect(phases).toContain(expected.failedPhase);
    }
  });

  it('has no empty group', () => {
    for (const { title, scenarios } of practiceScenarioGroups)
      expect(scenarios.length, title).toBeGreaterThan(0);
  });
});

describe('starting a host', () => {
  it('refuses a name that is not in the list', async () => {
    await expect(startPracticeHost({ scenario: 'healthyy' })).rejects.toThrow(UnknownScenarioError);
  });

  it('takes the port asked for, and frees it when closed', async () => {
    const first = await startPracticeHost({ scenario: 'healthy' });
    await expect(startPracticeHost({ scenario: 'ssh', port: first.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await first.close();
    const second = await startPracticeHost({ scenario: 'healthy', port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });
});
