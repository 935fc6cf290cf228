import type { CheckId, Phase } from '../../../../src/shared/ids.ts';
import type { CheckResult, CheckStatus, Report, Verdict } from '../../../../src/shared/report.ts';

/** Reports with fixed words and times, so that what the views make of them can be compared letter by letter. */

export const titles: Readonly<Record<string, string>> = {
  'name-resolution': 'Name',
  'tcp-connect': 'Network (TCP)',
  'rdp-negotiation': 'Negotiation',
  'security-protocols': 'Security protocols',
  'tls-handshake': 'Encryption (TLS)',
  certificate: 'Certificate',
  'nla-challenge': 'Sign-in (NLA)',
  'udp-transport': 'UDP transport',
  'path-mtu': 'Packet size',
};

export function titleOf(id: CheckId): string {
  return titles[id] ?? id;
}

export function check(
  id: CheckId,
  phase: Phase,
  status: CheckStatus,
  text: string,
  durationMs = 0,
  evidence: CheckResult['evidence'] = {},
): CheckResult {
  const explained = status === 'skipped' || status === 'error';
  return {
    id,
    phase,
    status,
    summary: explained ? 'Not checked.' : text,
    durationMs,
    evidence,
    ...(explained ? { reason: text } : {}),
  };
}

function tcpEvidence(outcome: string, roundTripMs: number | null): CheckResult['evidence'] {
  return {
    port: 3389,
    usedAddress: outcome === 'connected' ? '192.0.2.40' : null,
    roundTripMs,
    attempts: [{ address: '192.0.2.40', family: 4, outcome, roundTripMs, afterMs: roundTripMs, code: null }],
  };
}

function report(checks: readonly CheckResult[], verdict: Verdict, durationMs: number): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'rdp-troubleshooter', version: '0.1.0' },
    startedAt: '2026-11-21T08:00:00.000Z',
    durationMs,
    target: {
      input: 'finance-07.corp.example',
      host: 'finance-07.corp.example',
      port: 3389,
      addresses: ['192.0.2.40'],
    },
    reportedError: null,
    machine: { platform: 'linux', os: 'Debian GNU/Linux 12', hostRole: false },
    checks: [...checks],
    verdict,
  };
}

const reached = [
  check('name-resolution', 'name', 'passed', 'The name leads to 192.0.2.40.', 4.2),
  check(
    'tcp-connect',
    'tcp',
    'passed',
    'Port 3389 is open at 192.0.2.40.',
    12.1,
    tcpEvidence('connected', 11.8),
  ),
  check(
    'rdp-negotiation',
    'negotiation',
    'passed',
    'The server chose TLS with Network Level Authentication (NLA).',
    13.4,
  ),
  check('security-protocols', 'negotiation', 'passed', 'The server takes NLA only.', 26),
];

export const expired: Report = {
  ...report(
    [
      ...reached,
      check('tls-handshake', 'tls', 'passed', 'Encrypted with TLSv1.3 and TLS_AES_256_GCM_SHA384.', 25.3),
      check(
        'certificate',
        'certificate',
        'failed',
        'The certificate of finance-07 ended on 9 November 2026, 12 days ago; Windows refuses it by default.',
        0.4,
      ),
      check('nla-challenge', 'nla', 'skipped', 'This needs “Certificate”, which failed.'),
      check(
        'udp-transport',
        'udp',
        'warning',
        'No answer over UDP: it is blocked, or the server does not use it.',
        1204,
      ),
      check(
        'path-mtu',
        'tls',
        'error',
        'The time for the whole check was over before this could be measured.',
        3,
      ),
    ],
    {
      healthy: false,
      failedPhase: 'certificate',
      headline: 'The certificate of finance-07.corp.example ended on 9 November 2026, 12 days ago.',
      causes: [
        {
          id: 'certificate-expired',
          confidence: 0.962,
          summary: 'The certificate of finance-07.corp.example ended on 9 November 2026, 12 days ago.',
          for: [
            {
              check: 'certificate',
              fact: 'The end date 2026-11-09 has passed, by the clock of this computer.',
            },
            {
              check: 'tls-handshake',
              fact: 'The encryption itself works, so nothing on the way is in between.',
            },
          ],
          against: [{ check: 'nla-challenge', fact: 'The clocks could not be compared.' }],
          settledBy:
            'On the far computer, event 1058 in the System log names a certificate that could not be renewed.',
          doesNotMean: 'Not that somebody listens in: an ended certificate encrypts as well as before.',
          advice: [
            'On the far computer: Delete the certificate in the "Remote Desktop" store and restart Remote Desktop Services; Windows makes a new one within seconds.',
            'On the far computer: Ask whether a certificate was pinned by policy before you remove it.',
          ],
          fixes: [{ id: 'regenerate-host-certificate', where: 'far-computer' }],
        },
        {
          id: 'clock-skew',
          confidence: 0.18,
          summary: 'The clock of this computer may be ahead.',
          for: [{ check: 'certificate', fact: 'The end date is less than a month ago.' }],
          against: [],
          settledBy: 'Compare the clocks.',
          fixes: [],
        },
      ],
    },
    1873,
  ),
  reportedError: { code: 0x904, extendedCode: 7 },
};

export const healthy = report(
  [
    ...reached,
    check('tls-handshake', 'tls', 'passed', 'Encrypted with TLSv1.3 and TLS_AES_256_GCM_SHA384.', 25.3),
    check(
      'certificate',
      'certificate',
      'passed',
      'Valid until 20 May 2027; made by the computer for itself.',
      0.4,
    ),
    check('nla-challenge', 'nla', 'passed', 'The computer calls itself FINANCE-07 in CORP.', 14.9),
    check('udp-transport', 'udp', 'passed', 'UDP gets through.', 12.6),
    check('path-mtu', 'tls', 'passed', 'Packets of the usual size pass.', 0),
  ],
  {
    healthy: true,
    failedPhase: null,
    headline: 'finance-07.corp.example, port 3389, is ready for Remote Desktop up to the sign-in.',
    causes: [],
  },
  96,
);

const needsNetwork = 'This needs “Network (TCP)”, which failed.';
function unreached(outcome: string, roundTripMs: number | null): Report {
  return report(
    [
      check('name-resolution', 'name', 'passed', 'The name leads to 192.0.2.40.', 4.2),
      check(
        'tcp-connect',
        'tcp',
        'failed',
        'No connection to port 3389.',
        3000,
        tcpEvidence(outcome, roundTripMs),
      ),
      check('rdp-negotiation', 'negotiation', 'skipped', needsNetwork),
      check('security-protocols', 'negotiation', 'skipped', needsNetwork),
      check('tls-handshake', 'tls', 'skipped', needsNetwork),
      check('certificate', 'certificate', 'skipped', needsNetwork),
      check('nla-challenge', 'nla', 'skipped', needsNetwork),
      check('udp-transport', 'udp', 'skipped', needsNetwork),
      check('path-mtu', 'tls', 'skipped', needsNetwork),
    ],
    {
      healthy: false,
      failedPhase: 'tcp',
      headline: 'The connection stops at reaching the port (TCP), and the evidence fits no known cause.',
      causes: [],
      collect: ['Try the same from another computer in the same network.'],
    },
    3005,
  );
}
/** Nothing answers: the network has not done its part. */
export const silent = unreached('timed-out', null);
/** The machine answers that nothing listens: the network is fine, the port is not. */
export const closedPort = unreached('refused', 11.8);

/** Everything that a server can put into a report, meant to break a terminal. */
export const hostile: Report = report(
  healthy.checks.map((result) => ({
    ...result,
    summary: `\u001B[2J\u001B]0;owned\u0007${result.summary}\r\nFAKE LINE \u202Etxt.exe ${'漢字'.repeat(60)} ${'x'.repeat(300)}`,
  })),
  { ...expired.verdict, headline: `\u001B[31m${'long '.repeat(80)}\u009B2J` },
  1,
);
