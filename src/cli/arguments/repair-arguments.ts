import { clientFixIds, fixScopes } from '../../shared/ids.ts';
import type { ClientFixId } from '../../shared/ids.ts';
import { leastMtuBytes, mostMtuBytes } from '../../shared/mtu-bounds.ts';
import { quoted } from '../../shared/printable.ts';
import { parseTarget } from '../../shared/target.ts';
import type { Target } from '../../shared/target.ts';
import type { ArgumentProblem, ParsedArguments } from './invocation.ts';
import { nearest } from './nearest.ts';
import { parsePeriod } from './period.ts';
import type { OptionRules, Options } from './read-options.ts';
import { defaultCheckTimeoutMs, readWholeNumber, timeoutBoundsMs } from './whole-number.ts';
import type { FixChoice, RepairInvocation, UndoChoice } from './repair-invocation.ts';

type RepairCommand = RepairInvocation['command'];
type Refused = ParsedArguments & { readonly ok: false };

const choiceRules = {
  target: 'value',
  report: 'value',
  'all-targets': 'flag',
  interface: 'value',
  family: 'value',
  mtu: 'value',
  timeout: 'value',
} as const satisfies OptionRules;
const everywhere = { json: 'flag', 'practice-computer': 'value' } as const satisfies OptionRules;

export const repairOptionRules = {
  fixes: { ...everywhere, report: 'value' },
  plan: { ...everywhere, ...choiceRules },
  apply: { ...everywhere, ...choiceRules, yes: 'flag', elevate: 'flag', 'revert-after': 'value' },
  undo: {
    ...everywhere,
    last: 'flag',
    everything: 'flag',
    due: 'flag',
    unfinished: 'flag',
    yes: 'flag',
    elevate: 'flag',
    'if-changed': 'value',
  },
  history: everywhere,
} as const satisfies Record<RepairCommand, OptionRules>;

export const repairReaders: Readonly<Record<RepairCommand, (options: Options) => ParsedArguments>> = {
  fixes: readFixes,
  plan: readPlan,
  apply: readApply,
  undo: readUndo,
  history: readHistory,
};

/** Only a first look: no schema is loaded before a command needs it. */
const interfaceId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function accept(invocation: RepairInvocation): ParsedArguments {
  return { ok: true, invocation };
}

function refuse(problem: ArgumentProblem, message: string): Refused {
  return { ok: false, problem, message };
}

function common({ flags, values }: Options): { json: boolean; practiceFile: string | null } {
  return { json: flags.has('json'), practiceFile: values.get('practice-computer') ?? null };
}

function readFixes(options: Options): ParsedArguments {
  if (options.positionals.length > 0)
    return refuse('too-many-arguments', 'The command fixes lists all fixes; plan tells about one of them.');
  return accept({ command: 'fixes', ...common(options), reportFile: options.values.get('report') ?? null });
}

function readHistory(options: Options): ParsedArguments {
  if (options.positionals.length > 0)
    return refuse('too-many-arguments', 'The command history takes no arguments.');
  return accept({ command: 'history', ...common(options) });
}

function readPlan(options: Options): ParsedArguments {
  const choice = readChoice('plan', options);
  if ('ok' in choice) return choice;
  return accept({ command: 'plan', ...common(options), ...choice });
}

function readApply(options: Options): ParsedArguments {
  const choice = readChoice('apply', options);
  if ('ok' in choice) return choice;
  const period = options.values.get('revert-after');
  const revertAfterMs = period === undefined ? null : parsePeriod(period);
  if (period !== undefined && revertAfterMs === null)
    return refuse(
      'bad-value',
      `The option --revert-after takes a time from 1m to 30d, such as 30m, 1h or 2d, not ${quoted(period)}.`,
    );
  const yes = options.flags.has('yes');
  const elevate = options.flags.has('elevate');
  return accept({ command: 'apply', ...common(options), ...choice, yes, elevate, revertAfterMs });
}

function readChoice(
  command: 'plan' | 'apply',
  options: Options,
): (FixChoice & { timeoutMs: number }) | Refused {
  const { positionals, values, flags } = options;
  if (positionals.length === 0)
    return refuse(
      'missing-argument',
      `Say which fix, for example: ${command} disable-udp. The command fixes lists them.`,
    );
  const fixes: ClientFixId[] = [];
  for (const word of positionals) {
    const fix = clientFixIds.find((id) => id === word);
    if (fix === undefined) return unknownFix(word);
    if (!fixes.includes(fix)) fixes.push(fix);
  }
  const target = readTarget(values.get('target'));
  if (target !== null && 'ok' in target) return target;
  const adapter = readAdapter(options);
  if (adapter !== null && 'ok' in adapter) return adapter;
  const mtuBytes = readWholeNumber(options, 'mtu', { least: leastMtuBytes, most: mostMtuBytes }, null);
  if (mtuBytes !== null && typeof mtuBytes !== 'number') return mtuBytes;
  const timeoutMs = readWholeNumber(options, 'timeout', timeoutBoundsMs, defaultCheckTimeoutMs);
  if (typeof timeoutMs !== 'number') return timeoutMs;
  return {
    fixes,
    target,
    reportFile: values.get('report') ?? null,
    allTargets: flags.has('all-targets'),
    adapter,
    mtuBytes,
    timeoutMs,
  };
}

function unknownFix(word: string): Refused {
  if (Object.hasOwn(fixScopes, word))
    return refuse('unknown-fix', `The fix ${word} is for a far computer, and comes with a later version.`);
  const close = nearest(word, clientFixIds);
  const advice = close === null ? 'the command fixes lists them' : `did you mean ${close}?`;
  return refuse('unknown-fix', `There is no fix ${quoted(word)}; ${advice}${close === null ? '.' : ''}`);
}

function readTarget(text: string | undefined): Target | null | Refused {
  if (text === undefined) return null;
  const parsed = parseTarget(text);
  return parsed.ok ? parsed.target : refuse('bad-target', parsed.message);
}

function readAdapter({ values }: Options): FixChoice['adapter'] | Refused {
  const text = values.get('interface');
  if (text === undefined) return null;
  const id = text.toLowerCase().replaceAll(/[{}]/gu, '');
  if (!interfaceId.test(id))
    return refuse(
      'bad-value',
      `The option --interface takes the id of an adapter, as a check's report has it, not ${quoted(text)}.`,
    );
  const family = values.get('family') ?? '4';
  if (family !== '4' && family !== '6')
    return refuse('bad-value', `The option --family takes 4 or 6, not ${quoted(family)}.`);
  return { interfaceId: id, family: family === '4' ? 4 : 6 };
}

function readUndo(options: Options): ParsedArguments {
  const { flags, values, positionals } = options;
  const choices: UndoChoice[] = [
    ...positionals.map((id) => ({ undo: 'id' as const, id })),
    ...(['last', 'everything', 'due', 'unfinished'] as const)
      .filter((name) => flags.has(name))
      .map((undo) => ({ undo })),
  ];
  const [choice, ...more] = choices;
  if (choice === undefined)
    return refuse(
      'missing-argument',
      'Say what to undo: an id that the command history shows, --last, --everything, --due or --unfinished.',
    );
  if (more.length > 0) return refuse('options-exclude-each-other', 'Choose one thing to undo at a time.');
  if (choice.undo === 'id' && !/^[0-9a-f]{16}$/u.test(choice.id))
    return refuse(
      'bad-value',
      `${quoted(choice.id)} is no id of the history: those have 16 digits and letters from a to f.`,
    );
  const ifChanged = values.get('if-changed') ?? null;
  if (ifChanged !== null && ifChanged !== 'restore' && ifChanged !== 'keep')
    return refuse('bad-value', `The option --if-changed takes restore or keep, not ${quoted(ifChanged)}.`);
  const yes = flags.has('yes');
  const elevate = flags.has('elevate');
  return accept({ command: 'undo', ...common(options), choice, yes, elevate, ifChanged });
}
