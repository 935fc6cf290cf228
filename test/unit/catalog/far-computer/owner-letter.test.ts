import { describe, expect, it } from 'vitest';
import { causes } from '../../../../src/catalog/causes/index.ts';
import { findFarRepair } from '../../../../src/catalog/far-computer/index.ts';
import { writeOwnerLetter } from '../../../../src/catalog/far-computer/owner-letter.ts';
import type { Report } from '../../../../src/shared/report.ts';
import { sampleReport } from '../../../report/support/sample-reports.ts';
import { expired, healthy, titleOf } from '../../cli/support/reports.ts';
import { hostileTexts } from '../../shared/support/hostile-texts.ts';
import { plantReport } from '../../shared/support/plant-report.ts';

const letterOn = (report: Report) => writeOwnerLetter(report, titleOf as (id: string) => string);

describe('the letter to the owner of the far computer', () => {
  it.each(['expired', 'key unreadable', 'no certificate'])('stays as it was approved: %s', (way) => {
    expect(letterOn(sampleReport('healthy-windows-11', way))?.text).toMatchSnapshot();
  });

  it('tells the evidence, what to do there, and how the script behaves', () => {
    const letter = letterOn(sampleReport('healthy-windows-11', 'key unreadable'));
    expect(letter?.cause.id).toBe('certificate-key-unreadable');
    expect(letter?.repair?.id).toBe('key-permissions');
    for (const { fact } of letter!.cause.for) expect(letter!.text).toContain(fact);
    expect(letter!.text).toContain('it only looks');
  });

  it('is not written where nothing lies there', () => {
    expect(letterOn(healthy)).toBeNull();
    const here = { ...expired, verdict: { ...expired.verdict, causes: [] } };
    expect(letterOn(here)).toBeNull();
  });

  it.each([
    'certificate-expired',
    'certificate-key-unreadable',
    'certificate-not-yet-valid',
    'clock-skew',
    'closed-before-negotiation',
    'host-connection-limit',
    'host-unreachable',
    'port-closed',
    'security-protocol-refused',
    'server-has-no-certificate',
    'silent-listener',
    'tls-version-mismatch',
  ] as const)('is there for %s, with something to do', (id) => {
    const cause = causes.find((each) => each.id === id)!;
    const letter = letterOn({
      ...expired,
      verdict: {
        ...expired.verdict,
        causes: [
          {
            ...expired.verdict.causes[0]!,
            id,
            settledBy: cause.settledBy,
            advice: cause.advice
              .filter(({ where }) => where === 'far-computer')
              .map(({ text }) => `On the far computer: ${text}`),
            fixes: cause.fixes.filter(({ where }) => where === 'far-computer'),
          },
        ],
      },
    });
    expect(letter?.cause.id).toBe(id);
    expect(letter?.text).toMatch(/^1\. \w/mu);
    expect(letter?.repair).toBe(findFarRepair(id));
    expect(letter?.repair === null).toBe(id === 'clock-skew');
  });

  it('does not blame the far computer for what keeps nobody out', () => {
    // The firewall here blocks, and the certificate there only makes mstsc ask.
    const report = sampleReport('blocked-by-local-rule', 'other name');
    expect(report.verdict.causes.map(({ id }) => id)).toEqual([
      'firewall-blocks-client',
      'certificate-name-mismatch',
    ]);
    expect(letterOn(report)).toBeNull();
  });

  it('says so when something is wrong on this side as well', () => {
    const letter = letterOn(sampleReport('blocked-by-local-rule', 'expired'));
    expect(letter?.cause.id).toBe('certificate-expired');
    const other = letterOn({
      ...expired,
      verdict: {
        ...expired.verdict,
        causes: [
          {
            ...expired.verdict.causes[0]!,
            id: 'firewall-blocks-client',
            summary: 'A rule blocks.',
            fixes: [{ id: 'allow-mstsc-through-firewall', where: 'this-computer' }],
          },
          ...expired.verdict.causes,
        ],
      },
    });
    expect(other?.text).toContain('on the computer that connects: A rule blocks.');
  });

  it('is plain text whatever a report holds', () => {
    for (let planting = 0; planting < 12; planting += 1) {
      const report = plantReport(planting, () => [...hostileTexts.slice(planting), ...hostileTexts]);
      const letter = letterOn({ ...report, verdict: { ...report.verdict, healthy: false } });
      expect(letter?.text ?? '').not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
      // The script is the same for everybody.
      for (const text of hostileTexts) expect(letter?.repair?.script ?? '').not.toContain(text);
    }
  });
});
