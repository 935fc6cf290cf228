import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/terminal/display-width.ts';
import { makeScreen } from '../../../src/cli/terminal/screen.ts';
import { checkRow } from '../../../src/cli/view/check-rows.ts';
import { reportText } from '../../../src/cli/view/report-text.ts';
import type { Report } from '../../../src/shared/report.ts';
import { fakeIo } from './support/fake-io.ts';
import { check, closedPort, expired, healthy, hostile, silent, titleOf } from './support/reports.ts';

function draw(report: Report, columns: number, { colour = false, unicode = true } = {}): string[] {
  return reportText(report, titleOf, makeScreen(fakeIo(columns, colour), unicode));
}

const reports = { expired, healthy, silent, closedPort, hostile };
const colourSequence = /\u001B\[\d+m/gu;

describe('reportText', () => {
  it.each([40, 80, 120])('draws an expired certificate in %i columns', (columns) => {
    expect(draw(expired, columns).join('\n')).toMatchSnapshot();
  });
  it('draws a healthy host', () => {
    expect(draw(healthy, 80).join('\n')).toMatchSnapshot();
  });
  it('draws silence, with the checks that were skipped together, in ASCII', () => {
    const lines = draw(silent, 80, { unicode: false });
    expect(lines.join('\n')).toMatchSnapshot();
  });
  it('draws in colour what it draws without', () => {
    const coloured = draw(expired, 80, { colour: true }).join('\n');
    expect(coloured).toMatchSnapshot();
    expect(coloured.replaceAll(colourSequence, '')).toBe(draw(expired, 80).join('\n'));
  });
  it('puts a closed port after a network that answers', () => {
    const [, , track = ''] = draw(closedPort, 120);
    expect(track.match(/[✓✕–]/gu)).toEqual(['✓', '✓', '✓', '✕', '–', '–', '–', '–', '–']);
  });

  it('breaks a title that leaves no room for the time', () => {
    const result = check('security-protocols', 'negotiation', 'passed', 'NLA only.', 26);
    expect(checkRow(result, 'Security protocols', 18, makeScreen(fakeIo(40), true))).toEqual([
      '  ✓ passed   Security             26 ms',
      '             protocols',
      '    NLA only.',
    ]);
  });

  it.each(Object.entries(reports))('never draws a line wider than the terminal: %s', (_, report) => {
    for (let columns = 31; columns <= 140; columns++) {
      for (const line of draw(report, columns)) expect(displayWidth(line)).toBeLessThan(columns);
    }
  });
  it.each(Object.entries(reports))('ends no line with a space: %s', (_, report) => {
    for (const columns of [40, 80, 120]) {
      for (const line of draw(report, columns)) expect(line).not.toMatch(/ $/u);
    }
  });
  it('lets nothing from a server through that moves a cursor, colours or turns text around', () => {
    for (const line of draw(hostile, 80)) expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });
});
