import { describe, expect, it } from 'vitest';
import {
  getsUpdates,
  judgeBuild,
  judgeSystemFile,
} from '../../../../src/catalog/known-builds/judge-build.ts';

const problemIds = (build: number, revision: number | null) =>
  judgeBuild(build, revision).problems.map(({ problem }) => problem.id);

describe('judgeBuild', () => {
  it.each<[number, number, string[]]>([
    [26_100, 3036, []],
    [26_100, 3037, ['udp-disconnect-january-2025']],
    [26_100, 3194, ['session-freeze-february-2025', 'udp-disconnect-january-2025']],
    [26_100, 3624, ['session-freeze-february-2025']],
    [26_100, 3774, ['session-freeze-february-2025']],
    [26_100, 3775, []],
    [26_100, 7623, ['credential-prompt-january-2026']],
    [26_100, 7627, []],
    [26_100, 32_230, ['credential-prompt-january-2026']],
    [26_100, 32_234, []],
    [22_621, 700, ['tls-handshake-october-2022']],
    [19_045, 6808, []],
    [19_045, 6810, ['credential-prompt-january-2026']],
    [19_045, 6811, []],
    [19_044, 2131, ['tls-handshake-october-2022']],
    [22_631, 9999, []],
    [12_345, 1, []],
  ])('%i.%i has %j', (build, revision, ids) => {
    expect(problemIds(build, revision)).toEqual(ids);
  });

  it('names the update that brought a problem and the one that mends it', () => {
    expect(judgeBuild(26_100, 3700).problems[0]).toMatchObject({
      since: { revision: 3194, update: 'KB5051987' },
      fixed: { revision: 3775, update: 'KB5055523' },
    });
  });

  it('names nothing without a revision', () => {
    expect(problemIds(26_100, null)).toEqual([]);
  });

  it('knows releases by name', () => {
    expect(judgeBuild(26_200, 1).release?.names).toEqual(['Windows 11 25H2']);
    expect(judgeBuild(12_345, 1).release).toBeNull();
  });

  it.each([
    [14_393, 2124, 'unprotected'],
    [14_393, 2125, 'optional'],
    [14_393, 2248, 'enforced'],
    [17_134, 1, 'optional'],
    [17_134, 48, 'enforced'],
    [17_763, 1, 'enforced'],
    [26_100, null, 'enforced'],
    [14_393, null, 'unknown'],
    [9600, 17_031, 'unknown'],
  ])('%i.%s has CredSSP %s', (build, revision, level) => {
    expect(judgeBuild(build, revision).credSsp).toBe(level);
  });
});

describe('getsUpdates', () => {
  const { release } = judgeBuild(22_631, 1);

  it('counts the last day', () => {
    expect(getsUpdates(release!, new Date('2026-11-10T23:59:59Z'))).toBe(true);
    expect(getsUpdates(release!, new Date('2026-11-11T00:00:00Z'))).toBe(false);
  });
});

describe('judgeSystemFile', () => {
  it.each([
    ['10.0.26100.3624', 26_100, 'belongs'],
    ['10.0.26100.1', 26_200, 'belongs'],
    ['10.0.22621.4317', 22_631, 'belongs'],
    ['10.0.19041.5794', 19_045, 'belongs'],
    ['10.0.19045.1', 19_045, 'belongs'],
    ['10.0.19041.5794', 26_100, 'foreign'],
    ['10.0.26100.3624', 12_345, 'unknown'],
    ['6.3.9600.17415', 26_100, 'unknown'],
    ['', 26_100, 'unknown'],
  ])('“%s” on %i: %s', (version, build, judgement) => {
    expect(judgeSystemFile(version, build)).toBe(judgement);
  });
});
