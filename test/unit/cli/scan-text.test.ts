import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/check/run-scan.ts';
import { differencesText } from '../../../src/cli/scan/differences-text.ts';
import { hostFeatures } from '../../../src/cli/scan/host-features.ts';
import { resultColumns, resultLines } from '../../../src/cli/scan/result-line.ts';
import { makeRecord } from '../../../src/cli/scan/scan-record.ts';
import { summaryText } from '../../../src/cli/scan/summary-text.ts';
import { makeScreen } from '../../../src/cli/terminal/screen.ts';
import { findDifferences } from '../../../src/core/scan-differences.ts';
import type { ScannedHost } from '../../../src/core/scan-differences.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import { fakeIo } from './support/fake-io.ts';
import { check, expired, healthy } from './support/reports.ts';

const screen = makeScreen(fakeIo(100), true);

function result(input: string, address: string | null, report = expired): ScanResult {
  const parsed = parseTarget(input);
  if (!parsed.ok) throw new Error(parsed.message);
  return {
    target: parsed.target,
    address,
    verdict: report.verdict,
    checks: report.checks,
    durationMs: 41.2,
    timingTrusted: true,
  };
}

function host(healthyHost: boolean, issuer: string): ScannedHost {
  return {
    healthy: healthyHost,
    features: new Map([
      ...(healthyHost ? [] : [['cause', 'tls-intercepted'] as const]),
      ['certificate-issuer', issuer] as const,
    ]),
  };
}

describe('hostFeatures', () => {
  it.each([
    ['192.0.2.40', '192.0.2.0/24', 'IPv4'],
    ['2001:db8::10', '2001:db8:0:0::/64', 'IPv6'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'IPv6'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', 'IPv6'],
  ])('puts %s into the subnet %s', (address, subnet, family) => {
    const { features } = hostFeatures(result('server01', address));
    expect([features.get('subnet'), features.get('address-family')]).toEqual([subnet, family]);
  });

  it('reads what the checks measured, and no outcome of a healthy host', () => {
    const checks = [
      check('certificate', 'certificate', 'passed', 'Fine.', 0, {
        issuerOrganization: null,
        issuerCommonName: 'Corp CA',
        selfSigned: false,
        daysLeft: 12,
        keyType: 'RSA',
        keyBits: 2048,
        curve: null,
        signatureAlgorithm: 'sha256WithRSAEncryption',
      }),
      check('nla-challenge', 'nla', 'passed', 'Fine.', 0, {
        outcome: 'challenged',
        dnsDomain: 'corp.example',
        netbiosDomain: 'CORP',
        statedBuild: '10.0.26100',
        freeRdpVersion: false,
        clockOffsetMs: -400_000,
      }),
    ];
    const { features } = hostFeatures({ ...result('server01', null, healthy), checks });
    expect(Object.fromEntries(features)).toEqual({
      port: '3389',
      'certificate-issuer': 'Corp CA',
      'certificate-self-signed': 'no',
      'certificate-days-left': 'less than 30 days',
      'certificate-key': 'RSA 2048',
      'certificate-signature': 'sha256WithRSAEncryption',
      'windows-build': '10.0.26100',
      domain: 'corp.example',
      clock: 'more than 5 minutes off',
    });
  });
});

describe('resultLines', () => {
  const named = result('server01', '192.0.2.40');
  const numbered = result('192.0.2.40', '192.0.2.40', healthy);
  const draw = (one: ScanResult, line: number | null): string[] =>
    resultLines(one, resultColumns([one.target], line), screen);

  it('show address, time, phase and first cause', () => {
    expect(draw(named, null)).toEqual([
      '✕ failed   server01:3389  192.0.2.40          41 ms  certificate: certificate-expired',
    ]);
  });
  it('leave the address out when every host was given as one', () => {
    expect(draw(numbered, null)).toEqual(['✓ healthy  192.0.2.40:3389     41 ms']);
  });
  it('put address and finding below where a terminal would fold them', () => {
    expect(draw(named, 60)).toEqual([
      '✕ failed   server01:3389     41 ms',
      '    192.0.2.40 · certificate: certificate-expired',
    ]);
    expect(draw(named, 39)).toEqual([
      '✕ failed   server01:3389     41 ms',
      '    192.0.2.40 · certificate:',
      '    certificate-expired',
    ]);
    expect(draw(numbered, 39)).toHaveLength(1);
  });
  it('keep the whole name where it leaves no room for the time', () => {
    const long = result(`${'finance'.repeat(4)}.corp.example`, '192.0.2.40');
    expect(draw(long, 39)).toEqual([
      '✕ failed   financefinancefinancefinance',
      '    .corp.example:3389',
      '    41 ms · 192.0.2.40 · certificate:',
      '    certificate-expired',
    ]);
  });
});

describe('differencesText', () => {
  const draw = (hosts: readonly ScannedHost[]): string =>
    differencesText(findDifferences(hosts), screen).join('\n');
  const many = (count: number, one: ScannedHost): ScannedHost[] => Array.from({ length: count }, () => one);

  it('counts on both sides', () => {
    expect(draw([...many(9, host(false, 'Inspector')), ...many(41, host(true, 'Corp CA'))]))
      .toMatchInlineSnapshot(`
      "What the failing ones have in common
        • first cause tls-intercepted: 9 of 9.
      What they share and the healthy ones lack:
        • certificate issued by Inspector: 9 of 9 failing, 0 of 41 healthy; most healthy ones: Corp CA
          (41 of 41)."
    `);
  });
  it('says when nothing separates them', () => {
    expect(draw([...many(2, host(false, 'Corp CA')), ...many(3, host(true, 'Corp CA'))])).toContain(
      'Nothing else that was measured separates the 2 failing from the 3 healthy.',
    );
  });
  it('warns of conclusions from one host', () => {
    expect(draw([host(false, 'A'), ...many(9, host(true, 'B'))])).toMatch(
      /One failing host alone proves little/u,
    );
  });
  it('lists what all share when nobody is healthy', () => {
    expect(draw(many(3, host(false, 'A')))).toMatch(
      /nothing to compare with\. What all failing ones share:\n.+ A: all 3\./u,
    );
  });
  it('is silent when all are healthy', () => {
    expect(draw(many(3, host(true, 'A')))).toBe('');
  });
});

describe('summaryText', () => {
  const summary = {
    hosts: 2,
    healthy: 0,
    failed: 2,
    stopped: false,
    durationMs: 1234,
    timingTrusted: true,
    largestEventLoopDelayMs: 3,
  };
  const records = [makeRecord(result('a', null), 'text'), makeRecord(result('b', null), 'text')];

  it('says how many of how many', () => {
    expect(summaryText(summary, records, 2, screen)).toEqual(['2 hosts in 1.2 s: 0 healthy, 2 not.']);
  });
  it('says when it was stopped and when its times cannot be trusted', () => {
    const text = summaryText({ ...summary, stopped: true, timingTrusted: false }, records, 5, screen).join(
      ' ',
    );
    expect(text).toContain('Stopped; not checked to the end: 3 of 5 hosts.');
    expect(text).toContain('too busy to trust the times of single stages (it lost up to 3 ms at once)');
  });
});
