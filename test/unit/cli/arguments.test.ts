import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentProblem } from '../../../src/cli/arguments/invocation.ts';
import { nearest, nearestParts } from '../../../src/cli/arguments/nearest.ts';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments.ts';

const mtuInterface = '2f1c7a52-54b1-4a67-9f6b-0c6f4b0b8a31';

const accepted: readonly (readonly [words: readonly string[], invocation: object])[] = [
  [['--version'], { command: 'version' }],
  [['-V'], { command: 'version' }],
  [['--help'], { command: 'help', topic: null }],
  [['-h'], { command: 'help', topic: null }],
  [['help'], { command: 'help', topic: null }],
  [['help', 'check'], { command: 'help', topic: 'check' }],
  [['check', '--help'], { command: 'help', topic: 'check' }],
  [['scan', 'x', '-h'], { command: 'help', topic: 'scan' }],
  [['start'], { command: 'start' }],
  [['check', 'a'], { command: 'check', json: false, timeoutMs: 15_000, errorText: null, networkOnly: false }],
  [['check', 'a:3390'], { command: 'check', target: { host: 'a', port: 3390 } }],
  [['check', '[::1]:3390'], { command: 'check', target: { host: '::1', port: 3390, kind: 'ipv6' } }],
  [['check', 'a', '--json'], { json: true }],
  [['check', '--json', 'a'], { json: true, target: { host: 'a' } }],
  [['check', 'a', '--timeout', '100'], { timeoutMs: 100 }],
  [['check', 'a', '--timeout=600000'], { timeoutMs: 600_000 }],
  [['check', 'a', '--timeout', '200', '--timeout', '300'], { timeoutMs: 300 }],
  [['check', 'a', '--error', '0x904 0x7'], { errorText: '0x904 0x7' }],
  [['check', 'a', '--error=-2147467259'], { errorText: '-2147467259' }],
  [['check', 'a', '--error', '-2147467259'], { errorText: '-2147467259' }],
  [['check', 'a', '--network-only'], { networkOnly: true, machineFile: null }],
  [['check', 'a', '--practice-computer', 'pc.json'], { machineFile: null, practiceFile: 'pc.json' }],
  [['check', 'a', '--machine', 'pc.json'], { networkOnly: false, machineFile: 'pc.json' }],
  [['check', 'a'], { repeat: null }],
  [['check', 'a', '--repeat', '2'], { repeat: { times: 2, pauseMs: 5000 } }],
  [['check', 'a', '--repeat=50', '--pause', '1000'], { repeat: { times: 50, pauseMs: 1000 } }],
  [['compare', 'a.json', 'b.json'], { command: 'compare', files: ['a.json', 'b.json'], json: false }],
  [['compare', '--json', 'a.json', 'b.json'], { files: ['a.json', 'b.json'], json: true }],
  [['check', '--', 'a'], { command: 'check', target: { host: 'a' } }],
  [['decode', '0x904', '0x7'], { command: 'decode', text: '0x904 0x7', json: false }],
  [['decode', '-2147467259'], { command: 'decode', text: '-2147467259' }],
  [['decode', '--json', '2308'], { command: 'decode', text: '2308', json: true }],
  [
    ['scan', 'hosts.txt'],
    { command: 'scan', file: 'hosts.txt', format: 'text', concurrency: 64, timeoutMs: 10_000 },
  ],
  [['scan', '-'], { command: 'scan', file: '-' }],
  [['scan', '-', '--csv'], { format: 'csv' }],
  [['scan', '-', '--json', '--concurrency', '1000'], { format: 'json', concurrency: 1000 }],
  [['replay', 'r.json'], { command: 'replay', file: 'r.json', json: false }],
  [
    ['fixes', '--report', 'r.json'],
    { command: 'fixes', reportFile: 'r.json', json: false, practiceFile: null },
  ],
  [
    ['plan', 'disable-udp', 'disable-udp', 'reset-winsock'],
    {
      command: 'plan',
      fixes: ['disable-udp', 'reset-winsock'],
      target: null,
      allTargets: false,
      adapter: null,
    },
  ],
  [
    ['plan', 'set-interface-mtu', '--interface', `{${mtuInterface.toUpperCase()}}`, '--mtu', '1400'],
    { adapter: { interfaceId: mtuInterface, family: 4 }, mtuBytes: 1400 },
  ],
  [
    ['apply', 'flush-dns-cache', '--target', 'a:3390', '--yes', '--elevate', '--revert-after', '90m'],
    {
      command: 'apply',
      target: { host: 'a', port: 3390 },
      yes: true,
      elevate: true,
      revertAfterMs: 5_400_000,
    },
  ],
  [['apply', 'flush-dns-cache'], { yes: false, elevate: false, revertAfterMs: null, timeoutMs: 15_000 }],
  [['undo', '--last'], { command: 'undo', choice: { undo: 'last' }, yes: false, ifChanged: null }],
  [['undo', '--due', '--yes'], { choice: { undo: 'due' }, yes: true }],
  [
    ['undo', '0123456789abcdef', '--if-changed', 'keep'],
    { choice: { undo: 'id', id: '0123456789abcdef' }, ifChanged: 'keep' },
  ],
  [
    ['history', '--json', '--practice-computer', 'pc.json'],
    { command: 'history', json: true, practiceFile: 'pc.json' },
  ],
  [['help', 'apply'], { command: 'help', topic: 'apply' }],
  [
    ['report', 'r.json', '--owner-text', '-', '--owner-script=a.ps1', '--redact=users, names'],
    {
      command: 'report',
      htmlFile: null,
      ownerTextFile: '-',
      ownerScriptFile: 'a.ps1',
      redact: ['users', 'names'],
    },
  ],
  [['practice'], { command: 'practice', scenario: null, port: null, list: false, json: false }],
  [['practice', 'healthy', '--port', '0'], { scenario: 'healthy', port: 0 }],
  [['practice', '--list', '--json'], { list: true, json: true }],
];

const refused: readonly (readonly [words: readonly string[], problem: ArgumentProblem, says: RegExp])[] = [
  [[], 'no-command', /check server01/],
  [[''], 'unknown-command', /no command ""/],
  [['chekc', 'a'], 'unknown-command', /did you mean check\?/],
  [['CHECK', 'a'], 'unknown-command', /did you mean check\?/],
  [['server01.example'], 'unknown-command', /write: check server01.example/],
  [['fixes', 'disable-udp'], 'too-many-arguments', /plan tells about one of them/],
  [['plan'], 'missing-argument', /for example: plan disable-udp/],
  [['apply', 'disable-upd'], 'unknown-fix', /did you mean disable-udp\?$/],
  [['apply', 'format-disk'], 'unknown-fix', /the command fixes lists them/],
  [['apply', 'C:\\x.exe'], 'unknown-fix', /There is no fix/],
  [['apply', 'set-host-nla'], 'unknown-fix', /for a far computer/],
  [['apply', '__proto__'], 'unknown-fix', /There is no fix/],
  [['apply', 'disable-udp', '--revert-after', '1y'], 'bad-value', /such as 30m, 1h or 2d/],
  [['apply', 'disable-udp', '--revert-after', '0m'], 'bad-value', /from 1m to 30d/],
  [['apply', 'disable-udp', '--revert-after', '31d'], 'bad-value', /from 1m to 30d/],
  [['apply', 'disable-udp', '--key', 'HKLM\\x'], 'unknown-option', /--key/],
  [['plan', 'disable-udp', '--yes'], 'unknown-option', /--yes/],
  [['plan', 'set-interface-mtu', '--interface', 'Ethernet'], 'bad-value', /the id of an adapter/],
  [['plan', 'set-interface-mtu', '--mtu', '900'], 'bad-number', /from 1280 to 1500/],
  [['plan', 'set-interface-mtu', '--interface', mtuInterface, '--family', '5'], 'bad-value', /takes 4 or 6/],
  [['plan', 'disable-udp', '--target', 'a b'], 'bad-target', /./],
  [['undo'], 'missing-argument', /--last, --everything, --due or --unfinished/],
  [['undo', '--last', '--due'], 'options-exclude-each-other', /one thing/],
  [['undo', 'C:\\x'], 'bad-value', /is no id of the history/],
  [['undo', '--last', '--if-changed', 'maybe'], 'bad-value', /restore or keep/],
  [['history', 'x'], 'too-many-arguments', /no arguments/],
  [['report'], 'missing-argument', /which saved report/],
  [['report', 'a.json'], 'missing-argument', /--html report.html/],
  [['report', 'a.json', '--html', 'a.html', '--redact=names,shoes'], 'bad-value', /"shoes"/],
  [['report', 'a.json', '--html', '-', '--json', '-'], 'options-exclude-each-other', /standard output/],
  [['--json'], 'unknown-option', /start with a command/],
  [['help', 'scna'], 'unknown-command', /did you mean scan\?/],
  [['__proto__'], 'unknown-command', /no command/],
  [['constructor'], 'unknown-command', /no command/],
  [['check', 'a', '--repeat', '1'], 'bad-number', /from 2 to 50/],
  [['check', 'a', '--repeat', '51'], 'bad-number', /from 2 to 50/],
  [['check', 'a', '--repeat', '3', '--pause', '10'], 'bad-number', /from 1000 to 600000/],
  [['check', 'a', '--pause', '2000'], 'missing-argument', /goes with --repeat/],
  [['compare'], 'missing-argument', /which two saved reports/],
  [['compare', 'a.json'], 'missing-argument', /which two saved reports/],
  [['compare', 'a', 'b', 'c'], 'too-many-arguments', /takes two reports/],
  [['check'], 'missing-argument', /which computer/],
  [['check', ''], 'bad-target', /Give the name/],
  [['check', 'a', '--machine'], 'missing-value', /--machine needs a value/],
  [
    ['check', 'a', '--machine', 'pc.json', '--network-only'],
    'options-exclude-each-other',
    /Choose one of --network-only, --machine and --practice-computer/,
  ],
  [
    ['check', 'a', '--machine', 'pc.json', '--practice-computer', 'pc.json'],
    'options-exclude-each-other',
    /Choose one of --network-only, --machine and --practice-computer/,
  ],
  [['check', 'a', 'b'], 'too-many-arguments', /scan takes a list/],
  [['check', 'a:0'], 'bad-target', /from 1 to 65535/],
  [['check', 'a:70000'], 'bad-target', /from 1 to 65535/],
  [['check', '::1'], 'bad-target', /square brackets/],
  [['check', 'a'.repeat(300)], 'bad-target', /63 characters/],
  [['check', 'a\u0007b'], 'bad-target', /cannot be seen/],
  [['check', 'a', '--csv'], 'unknown-option', /no option "--csv"/],
  [['check', 'a', '--port', '1'], 'unknown-option', /no option "--port"/],
  [['check', 'a', '--timout', '1000'], 'unknown-option', /did you mean --timeout\?/],
  [['check', 'a', '-j'], 'unknown-option', /no option "-j"/],
  [['check', '-host'], 'unknown-option', /no option "-host"/],
  [['check', '--json', '-server01'], 'unknown-option', /no option "-server01"/],
  [['check', 'a', '--__proto__'], 'unknown-option', /no option/],
  [['check', 'a', '--toString=1'], 'unknown-option', /no option/],
  [['check', 'a', '--json=yes'], 'unexpected-value', /takes no value/],
  [['check', 'a', '--timeout'], 'missing-value', /needs a value/],
  [['check', 'a', '--timeout='], 'missing-value', /needs a value/],
  [['check', 'a', '--timeout', '--json'], 'missing-value', /needs a value/],
  [['check', 'a', '--timeout', '99'], 'bad-number', /from 100 to 600000/],
  [['check', 'a', '--timeout', '600001'], 'bad-number', /from 100 to 600000/],
  [['check', 'a', '--timeout', '-5'], 'bad-number', /not "-5"/],
  [['check', 'a', '--timeout', '1e3'], 'bad-number', /not "1e3"/],
  [['check', 'a', '--timeout', '1000.5'], 'bad-number', /whole number/],
  [['check', 'a', '--timeout', '９００'], 'bad-number', /whole number/],
  [['decode'], 'missing-argument', /decode "0x904 0x7"/],
  [['decode', '  '], 'missing-argument', /Give the codes/],
  [['scan'], 'missing-argument', /which file/],
  [['scan', 'a', 'b'], 'too-many-arguments', /one file/],
  [['scan', 'a', '--json', '--csv'], 'options-exclude-each-other', /one of/],
  [['scan', 'a', '--concurrency', '0'], 'bad-number', /from 1 to 1000/],
  [['scan', 'a', '--concurrency', '1001'], 'bad-number', /from 1 to 1000/],
  [['scan', 'a', '--error', 'x'], 'unknown-option', /no option "--error"/],
  [['replay'], 'missing-argument', /saved report/],
  [['replay', 'a', 'b'], 'too-many-arguments', /one report/],
  [['replay', 'a', '--csv'], 'unknown-option', /no option "--csv"/],
  [['practice', 'a', 'b'], 'too-many-arguments', /one scenario/],
  [['practice', '--port', '65536'], 'bad-number', /from 0 to 65535/],
  [['start', '--json'], 'unknown-option', /no option "--json"/],
];

describe('parseArguments', () => {
  it.each(accepted)('understands %j', (words, invocation) => {
    expect(parseArguments(words)).toMatchObject({ ok: true, invocation });
  });

  it.each(refused)('refuses %j as %s', (words, problem, says) => {
    const parsed = parseArguments(words);
    expect(parsed).toMatchObject({ ok: false, problem });
    expect(parsed.ok ? '' : parsed.message).toMatch(says);
  });

  it('answers any words with an invocation or one printable sentence', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'check',
        'scan',
        'decode',
        'replay',
        'practice',
        '--json',
        '--timeout',
        '-',
        '--',
        '-x',
        '5',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const parsed = parseArguments(words);
        if (!parsed.ok) expect(parsed.message).toMatch(/^[^\p{Cc}]+[.?]$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nearest', () => {
  it.each([
    ['chekc', 'check'],
    ['replya', 'replay'],
    ['dcode', 'decode'],
    ['practise', 'practice'],
    ['zzzzz', null],
    ['', null],
  ])('%j is nearest to %j', (word, expected) => {
    expect(nearest(word, ['check', 'decode', 'scan', 'replay', 'practice'])).toBe(expected);
  });
});

describe('nearestParts', () => {
  const names = ['certificate-expired', 'certificate-weak', 'tls-reset', 'mtu-hole'];
  it.each([
    ['expired', ['certificate-expired']],
    ['expird', ['certificate-expired']],
    ['certificat', ['certificate-expired', 'certificate-weak']],
    ['Certifikate', ['certificate-expired', 'certificate-weak']],
    ['hol', ['mtu-hole']],
    ['xyz', []],
    ['zzzzzz', []],
    ['', []],
  ])('%j is a part of %j', (word, expected) => {
    expect(nearestParts(word, names)).toEqual(expected);
  });
});
