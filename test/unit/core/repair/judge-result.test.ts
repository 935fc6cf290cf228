import { describe, expect, it } from 'vitest';
import { judgeResult } from '../../../../src/core/repair/judge-result.ts';
import type { CheckId } from '../../../../src/shared/ids.ts';
import { fixResultSchema } from '../../../../src/shared/repair/fix-result.ts';
import type { CheckStatus, Report } from '../../../../src/shared/report.ts';

const fix = { id: 'allow-mstsc-through-firewall', checksAgain: ['firewall-rules', 'tcp-connect'] } as const;

interface Told {
  readonly checks: Partial<Record<CheckId, CheckStatus>>;
  readonly causes?: readonly ('firewall-blocks-client' | 'port-closed')[];
}

function report({ checks, causes = [] }: Told): Pick<Report, 'checks' | 'verdict'> {
  const healthy = !Object.values(checks).includes('failed');
  return {
    checks: Object.entries(checks).map(([id, status]) => ({
      id: id as CheckId,
      phase: 'tcp',
      status,
      summary: `${id} ${status}.`,
      durationMs: 1,
      evidence: {},
    })),
    verdict: {
      healthy,
      failedPhase: healthy ? null : 'tcp',
      headline: 'The headline.',
      causes: causes.map((id) => ({
        id,
        confidence: 0.9,
        summary: '',
        for: [],
        against: [],
        settledBy: '',
        fixes: id === 'firewall-blocks-client' ? [{ id: fix.id, where: 'this-computer' }] : [],
      })),
    },
  };
}

const blocked: Told = {
  checks: { 'firewall-rules': 'failed', 'tcp-connect': 'failed' },
  causes: ['firewall-blocks-client'],
};
const fine: Told = { checks: { 'firewall-rules': 'passed', 'tcp-connect': 'passed' } };

describe('what came of a fix', () => {
  it.each<[string, Told | null, Told | null, string]>([
    ['everything is in order now', blocked, fine, 'fixed'],
    ['a warning is gone', { checks: { 'firewall-rules': 'warning' } }, fine, 'fixed'],
    [
      'only its cause is gone',
      { checks: { 'tcp-connect': 'passed' }, causes: ['firewall-blocks-client'] },
      { checks: { 'tcp-connect': 'passed' } },
      'fixed',
    ],
    [
      'its own part is in order and another check of it still fails',
      blocked,
      { checks: { 'firewall-rules': 'passed', 'tcp-connect': 'failed' }, causes: ['port-closed'] },
      'improved',
    ],
    ['nothing changed', blocked, blocked, 'no-change'],
    ['there was nothing wrong', fine, fine, 'no-change'],
    [
      'something else fails since',
      { checks: { 'firewall-rules': 'failed' } },
      { checks: { 'firewall-rules': 'passed', 'tls-handshake': 'failed' } },
      'no-change',
    ],
    [
      'one could not find out any more',
      { checks: { 'firewall-rules': 'failed' } },
      { checks: { 'firewall-rules': 'error' } },
      'no-change',
    ],
    [
      'one is skipped since',
      { checks: { 'tcp-connect': 'failed' } },
      { checks: { 'tcp-connect': 'skipped' } },
      'no-change',
    ],
    [
      'it got worse',
      { checks: { 'firewall-rules': 'warning', 'tcp-connect': 'failed' } },
      { checks: { 'firewall-rules': 'failed', 'tcp-connect': 'warning' } },
      'no-change',
    ],
    ['nobody checked before', null, fine, 'not-checked'],
    ['nobody checked after', blocked, null, 'not-checked'],
    ['the checks did not run', { checks: {} }, { checks: {} }, 'not-checked'],
  ])('%s', (_name, before, after, expected) => {
    const judged = judgeResult([fix], {
      before: before && report(before),
      after: after && report(after),
      restartNeeded: false,
    });
    expect(fixResultSchema.parse(judged)).toEqual(judged);
    expect(judged.result).toBe(expected);
    expect(judged.checks.map(({ check }) => check)).toEqual(fix.checksAgain);
  });

  it('waits for the restart that it needs', () => {
    const judged = judgeResult([fix], { before: report(blocked), after: report(fine), restartNeeded: true });
    expect(judged.result).toBe('restart-first');
  });

  it('says what is still wrong', () => {
    const judged = judgeResult([fix], {
      before: report(blocked),
      after: report(blocked),
      restartNeeded: false,
    });
    expect(judged.message).toBe(
      'It made no difference. Remote Desktop would still not connect: The headline. It can be undone.',
    );
  });
});
