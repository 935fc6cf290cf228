import { describe, expect, it } from 'vitest';
import { titleOfCheck } from '../../../src/shared/check-titles.ts';
import { displayWidth } from '../../../src/cli/terminal/display-width.ts';
import { makeScreen } from '../../../src/cli/terminal/screen.ts';
import { computerSummary } from '../../../src/cli/view/computer-summary.ts';
import { advance, finishedProgress, noProgress } from '../../../src/shared/path-picture/progress.ts';
import { reportText } from '../../../src/cli/view/report-text.ts';
import { stationsOf } from '../../../src/shared/path-picture/stations.ts';
import type { Report } from '../../../src/shared/report.ts';
import { recordedMachine } from '../catalog/support/client-facts.ts';
import { judgeWith, resultsWith } from '../catalog/support/judge-client.ts';
import { fakeIo } from './support/fake-io.ts';
import { healthy } from './support/reports.ts';

function reportOn(name: string): Report {
  const { client, machine, recordedAt } = recordedMachine(name);
  const checks = resultsWith(client);
  return { ...healthy, machine: { ...machine, recordedAt }, checks, verdict: judgeWith(client) };
}

const draw = (report: Report, columns: number): string[] =>
  reportText(report, titleOfCheck, makeScreen(fakeIo(columns), true));

describe('a report that knows the computer', () => {
  it.each([60, 100])('lists the way there and the computer in %i columns', (columns) => {
    expect(draw(reportOn('blocked-by-local-rule'), columns).join('\n')).toMatchSnapshot();
  });

  it.each(['stale-credentials', 'server-with-unreadable-parts'])('never draws too wide: %s', (name) => {
    for (let columns = 31; columns <= 140; columns += 7) {
      for (const line of draw(reportOn(name), columns)) expect(displayWidth(line)).toBeLessThan(columns);
    }
  });

  it('says whether it speaks of this computer or of a recorded one', () => {
    const { machine } = recordedMachine('healthy-windows-11');
    expect(draw({ ...reportOn('healthy-windows-11'), machine }, 100)).toContain('This computer');
    expect(draw(reportOn('healthy-windows-11'), 100)).toContain(
      'The recorded computer (Windows 11 Pro 24H2 (26100.4652), 2026-11-20)',
    );
  });
});

describe('the station “This computer”', () => {
  const station = (name: string): object | undefined =>
    stationsOf(finishedProgress(3389, resultsWith(recordedMachine(name).client)))[0];

  it.each([
    ['healthy-windows-11', 'passed', 'ready'],
    ['blocked-by-local-rule', 'failed', 'failed'],
    ['pinned-other-certificate', 'warning', 'see below'],
    ['server-with-unreadable-parts', 'passed', 'ready'],
  ])('%s: %s', (name, state, note) => {
    expect(station(name)).toEqual({ id: 'computer', label: 'This computer', state, note });
  });

  it('is asking as long as one of its checks runs', () => {
    const started = {
      type: 'check-started',
      id: 'firewall-rules',
      phase: 'client',
    } as const;
    expect(stationsOf(advance(noProgress(3389), started))[0]?.state).toBe('asking');
  });
});

describe('the line for the computer in the live view', () => {
  it('counts the answers, then names the worst', () => {
    const results = resultsWith(recordedMachine('blocked-by-local-rule').client);
    const [windows] = results.filter(({ id }) => id === 'windows-version');
    const one = advance(noProgress(3389), { type: 'check-finished', result: windows! });
    const two = advance(one, { type: 'check-started', id: 'hosts-file' });
    expect(computerSummary(noProgress(3389))).toBeNull();
    expect(computerSummary(two)?.summary).toBe('This computer: 1 of 2 questions answered.');
    const all = computerSummary(finishedProgress(3389, results));
    expect(all?.status).toBe('failed');
    expect(all?.summary).toMatch(/^This computer: The firewall keeps mstsc from/u);
  });
});
