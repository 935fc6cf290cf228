import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { networkCauses } from '../../../src/catalog/causes/index.ts';
import { networkChecks } from '../../../src/catalog/checks/index.ts';
import { tlsInspectingIssuers } from '../../../src/catalog/security-products/tls-inspecting-issuers.ts';
import { orderByPrerequisites } from '../../../src/core/check-order.ts';
import { causeIds, fixIds, networkCheckIds, phases } from '../../../src/shared/ids.ts';
import type { CauseId } from '../../../src/shared/ids.ts';

/** Causes that need facts of this computer or of the host, which other checks will bring. */
const notFromTheNetwork: readonly CauseId[] = [
  'certificate-changed',
  'firewall-blocks-client',
  'security-product-interferes',
  'stale-credentials',
  'winsock-damaged',
  'client-tls-disabled',
  'client-outdated',
  'host-service-stopped',
  'host-settings-invalid',
];

describe('catalogue', () => {
  it('has an index that lists exactly the files of each folder', () => {
    const script = fileURLToPath(new URL('../../../scripts/write-catalog-index.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('has every network check, in a graph without contradictions', () => {
    expect(networkChecks.map(({ id }) => id).toSorted()).toEqual(networkCheckIds.toSorted());
    expect(orderByPrerequisites(networkChecks)).toHaveLength(networkChecks.length);
  });

  it('never lets a check depend on a later phase', () => {
    for (const { id, phase, requires } of networkChecks) {
      for (const required of requires) {
        const prerequisite = networkChecks.find((check) => check.id === required);
        expect(phases.indexOf(prerequisite!.phase), `${id} requires ${required}`).toBeLessThanOrEqual(
          phases.indexOf(phase),
        );
      }
    }
  });

  it('has every cause that network evidence can establish, once', () => {
    const expected = causeIds.filter((id) => !notFromTheNetwork.includes(id));
    expect(networkCauses.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it.each(networkCauses.map((cause) => [cause.id, cause] as const))('%s is well formed', (_id, cause) => {
    expect(cause.hides.every((hidden) => causeIds.includes(hidden) && hidden !== cause.id)).toBe(true);
    expect(cause.rules.every(({ check }) => networkCheckIds.includes(check))).toBe(true);
    expect(cause.rules.some(({ weight }) => weight > 0)).toBe(true);
    expect(cause.rules.every(({ weight }) => weight !== 0)).toBe(true);
    expect(cause.fixes.every(({ id }) => fixIds.includes(id))).toBe(true);
    expect(cause.prior.logOdds).toBeLessThan(0);
    expect(cause.advice.length).toBeGreaterThan(0);
    const texts = [cause.settledBy, cause.prior.source, ...cause.advice.map(({ text }) => text)];
    for (const text of [...texts, ...(cause.doesNotMean === undefined ? [] : [cause.doesNotMean])]) {
      expect(text).toMatch(/^[A-Z].*\.$/su);
      expect(text).not.toContain('!');
    }
    expect(cause.title).toMatch(/^[A-Z].*[^.!]$/u);
  });

  it('lists issuers in the form in which they are compared', () => {
    for (const { product, issuerContains } of tlsInspectingIssuers) {
      expect(issuerContains, product).toBe(issuerContains.toLowerCase().trim());
      expect(issuerContains.length, product).toBeGreaterThanOrEqual(6);
    }
  });
});
