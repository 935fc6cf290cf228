import { quoted } from '../../shared/printable.ts';
import { redactionSwitches } from '../../shared/redaction-switches.ts';
import type { RedactionSwitch } from '../../shared/redaction-switches.ts';
import { defaultPauseMs, pauseBoundsMs, repeatBounds } from '../../shared/repeat-bounds.ts';
import { parseTarget } from '../../shared/target.ts';
import { commandNames, isCommandName } from './invocation.ts';
import type { ArgumentProblem, CheckInvocation, Invocation, ParsedArguments } from './invocation.ts';
import { nearest } from './nearest.ts';
import { readOptions } from './read-options.ts';
import type { OptionRules, Options } from './read-options.ts';
import { pauseTestOptionRules, readPauseTest } from './pause-test-arguments.ts';
import { repairOptionRules, repairReaders } from './repair-arguments.ts';
import { defaultCheckTimeoutMs, readWholeNumber, timeoutBoundsMs } from './whole-number.ts';

const concurrencyBounds = { least: 1, most: 1000 };
const portBounds = { least: 0, most: 65_535 };
const defaultScanTimeoutMs = 10_000;
const defaultConcurrency = 64;

type Command = Exclude<Invocation['command'], 'help' | 'version'>;

const optionRules = {
  check: {
    json: 'flag',
    timeout: 'value',
    error: 'value',
    'network-only': 'flag',
    machine: 'value',
    'practice-computer': 'value',
    repeat: 'value',
    pause: 'value',
  },
  decode: { json: 'flag' },
  scan: { json: 'flag', csv: 'flag', concurrency: 'value', timeout: 'value' },
  replay: { json: 'flag' },
  compare: { json: 'flag' },
  ...repairOptionRules,
  'pause-test': pauseTestOptionRules,
  report: {
    html: 'value',
    json: 'value',
    'owner-text': 'value',
    'owner-script': 'value',
    redact: 'flag-or-value',
  },
  practice: { port: 'value', list: 'flag', json: 'flag' },
  start: {},
} as const satisfies Record<Command, OptionRules>;

const readers: Readonly<Record<Command, (options: Options) => ParsedArguments>> = {
  check: readCheck,
  decode: readDecode,
  scan: readScan,
  replay: readReplay,
  compare: readCompare,
  ...repairReaders,
  'pause-test': readPauseTest,
  report: readReport,
  practice: readPractice,
  start: () => accept({ command: 'start' }),
};

/** Reads the words after the program's name. Never throws; each problem comes with one sentence for a person. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const [first, ...rest] = words;
  if (first === undefined) {
    return refuse('no-command', `Say what to do: ${commandNames.join(', ')}; for example: check server01.`);
  }
  if (first === '--version' || first === '-V') return accept({ command: 'version' });
  if (first === '--help' || first === '-h' || first === 'help') return readHelp(rest);
  if (!isCommand(first)) return unknownCommand(first);
  if (isCommandName(first) && rest.some((word) => word === '--help' || word === '-h')) {
    return accept({ command: 'help', topic: first });
  }
  const command = first;
  // A leading space keeps a negative number (an HRESULT in decimal) from being read as an option.
  const protectedWords =
    command === 'decode' ? rest.map((word) => (/^-\d/u.test(word) ? ` ${word}` : word)) : rest;
  const read = readOptions(command, protectedWords, optionRules[command]);
  return read.ok ? readers[command](read.options) : read;
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(optionRules, word);
}

function accept(invocation: Invocation): ParsedArguments {
  return { ok: true, invocation };
}

function refuse(problem: ArgumentProblem, message: string): ParsedArguments & { ok: false } {
  return { ok: false, problem, message };
}

function unknownCommand(word: string): ParsedArguments {
  if (word.startsWith('-')) {
    return refuse(
      'unknown-option',
      `${quoted(word)} is not an option here; start with a command: ${commandNames.join(', ')}.`,
    );
  }
  const close = nearest(word, commandNames);
  if (close !== null)
    return refuse('unknown-command', `There is no command ${quoted(word)}; did you mean ${close}?`);
  const target = parseTarget(word);
  const advice = target.ok
    ? `to check that computer, write: check ${target.target.input}`
    : `there are: ${commandNames.join(', ')}`;
  return refuse('unknown-command', `There is no command ${quoted(word)}; ${advice}.`);
}

function readHelp(rest: readonly string[]): ParsedArguments {
  const [topic] = rest;
  if (topic === undefined) return accept({ command: 'help', topic: null });
  return isCommandName(topic) ? accept({ command: 'help', topic }) : unknownCommand(topic);
}

function readCheck(options: Options): ParsedArguments {
  const [host, ...more] = options.positionals;
  if (host === undefined)
    return refuse('missing-argument', 'Say which computer to check, for example: check server01:3390.');
  if (more.length > 0)
    return refuse('too-many-arguments', 'The command check takes one computer; scan takes a list of them.');
  const timeoutMs = readWholeNumber(
    options,
    'timeout',
    timeoutBoundsMs,
    defaultCheckTimeoutMs,
    'milliseconds',
  );
  if (typeof timeoutMs !== 'number') return timeoutMs;
  const networkOnly = options.flags.has('network-only');
  const machineFile = options.values.get('machine') ?? null;
  const practiceFile = options.values.get('practice-computer') ?? null;
  if ([networkOnly, machineFile !== null, practiceFile !== null].filter(Boolean).length > 1)
    return refuse(
      'options-exclude-each-other',
      'Choose one of --network-only, --machine and --practice-computer.',
    );
  const repeat = readRepeat(options);
  if (repeat !== null && 'ok' in repeat) return repeat;
  const target = parseTarget(host);
  if (!target.ok) return refuse('bad-target', target.message);
  return accept({
    command: 'check',
    target: target.target,
    json: options.flags.has('json'),
    timeoutMs,
    errorText: options.values.get('error') ?? null,
    networkOnly,
    machineFile,
    practiceFile,
    repeat,
  });
}

function readRepeat(options: Options): CheckInvocation['repeat'] | (ParsedArguments & { ok: false }) {
  const times = readWholeNumber(options, 'repeat', repeatBounds, null, 'rounds');
  if (times !== null && typeof times !== 'number') return times;
  const pauseMs = readWholeNumber(options, 'pause', pauseBoundsMs, defaultPauseMs, 'milliseconds');
  if (typeof pauseMs !== 'number') return pauseMs;
  if (times !== null) return { times, pauseMs };
  return options.values.has('pause')
    ? refuse(
        'missing-argument',
        'The option --pause goes with --repeat, for example: --repeat 10 --pause 5000.',
      )
    : null;
}

function readDecode(options: Options): ParsedArguments {
  const text = options.positionals.join(' ').trim();
  if (text === '') {
    return refuse(
      'missing-argument',
      'Give the codes or the text of the dialog, for example: decode "0x904 0x7".',
    );
  }
  return accept({ command: 'decode', text, json: options.flags.has('json') });
}

function readScan(options: Options): ParsedArguments {
  const [file, ...more] = options.positionals;
  if (file === undefined || file === '') {
    return refuse(
      'missing-argument',
      'Say which file lists the computers, one per line, or - for standard input: scan hosts.txt.',
    );
  }
  if (more.length > 0)
    return refuse('too-many-arguments', 'The command scan takes one file with one computer per line.');
  const json = options.flags.has('json');
  const csv = options.flags.has('csv');
  if (json && csv) return refuse('options-exclude-each-other', 'Choose one of --json and --csv.');
  const concurrency = readWholeNumber(
    options,
    'concurrency',
    concurrencyBounds,
    defaultConcurrency,
    'hosts at a time',
  );
  if (typeof concurrency !== 'number') return concurrency;
  const timeoutMs = readWholeNumber(
    options,
    'timeout',
    timeoutBoundsMs,
    defaultScanTimeoutMs,
    'milliseconds',
  );
  if (typeof timeoutMs !== 'number') return timeoutMs;
  return accept({
    command: 'scan',
    file,
    format: json ? 'json' : csv ? 'csv' : 'text',
    concurrency,
    timeoutMs,
  });
}

function readReplay(options: Options): ParsedArguments {
  const [file, ...more] = options.positionals;
  if (file === undefined || file === '') {
    return refuse('missing-argument', 'Say which saved report to open, for example: replay report.json.');
  }
  if (more.length > 0) return refuse('too-many-arguments', 'The command replay takes one report.');
  return accept({ command: 'replay', file, json: options.flags.has('json') });
}

function readCompare(options: Options): ParsedArguments {
  const [first, second, ...more] = options.positionals;
  if (first === undefined || second === undefined || first === '' || second === '')
    return refuse('missing-argument', 'Say which two saved reports to compare: compare one.json other.json.');
  if (more.length > 0) return refuse('too-many-arguments', 'The command compare takes two reports.');
  return accept({ command: 'compare', files: [first, second], json: options.flags.has('json') });
}

function readReport(options: Options): ParsedArguments {
  const [file, ...more] = options.positionals;
  if (file === undefined || file === '') {
    return refuse(
      'missing-argument',
      'Say which saved report to write out, for example: report report.json --html report.html.',
    );
  }
  if (more.length > 0) return refuse('too-many-arguments', 'The command report takes one report.');
  const redact = readSwitches(options);
  if (!Array.isArray(redact)) return redact;
  const htmlFile = options.values.get('html') ?? null;
  const jsonFile = options.values.get('json') ?? null;
  const ownerTextFile = options.values.get('owner-text') ?? null;
  const ownerScriptFile = options.values.get('owner-script') ?? null;
  const outputs = [htmlFile, jsonFile, ownerTextFile, ownerScriptFile].filter((output) => output !== null);
  if (outputs.length === 0) {
    return refuse(
      'missing-argument',
      'Say what to write and where, such as --html report.html for people or --owner-text letter.txt for the owner of the far computer.',
    );
  }
  if (outputs.filter((output) => output === '-').length > 1)
    return refuse('options-exclude-each-other', 'Only one thing can go to standard output.');
  return accept({ command: 'report', file, htmlFile, jsonFile, ownerTextFile, ownerScriptFile, redact });
}

/** All of them with `--redact` alone, those named with `--redact=names,addresses`. */
function readSwitches(options: Options): RedactionSwitch[] | (ParsedArguments & { ok: false }) {
  const list = options.values.get('redact');
  if (list === undefined) return options.flags.has('redact') ? [...redactionSwitches] : [];
  const chosen: RedactionSwitch[] = [];
  for (const word of list.split(',')) {
    const known = redactionSwitches.find((name) => name === word.trim());
    if (known === undefined) {
      return refuse(
        'bad-value',
        `There is nothing called ${quoted(word)} to take out; --redact knows ${redactionSwitches.join(', ')}.`,
      );
    }
    if (!chosen.includes(known)) chosen.push(known);
  }
  return chosen;
}

function readPractice(options: Options): ParsedArguments {
  const [scenario, ...more] = options.positionals;
  if (more.length > 0)
    return refuse('too-many-arguments', 'The command practice plays one scenario at a time.');
  const port = readWholeNumber(options, 'port', portBounds, null, 'as a port (0 takes any free one)');
  if (port !== null && typeof port !== 'number') return port;
  return accept({
    command: 'practice',
    scenario: scenario ?? null,
    port,
    list: options.flags.has('list'),
    json: options.flags.has('json'),
  });
}
