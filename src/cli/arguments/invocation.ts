import type { RedactionSwitch } from '../../shared/redaction-switches.ts';
import type { Target } from '../../shared/target.ts';
import type { PauseTestInvocation } from './pause-test-invocation.ts';
import type { RepairInvocation } from './repair-invocation.ts';

/** The commands that help shows, in its order. */
export const commandNames = [
  'check',
  'decode',
  'fixes',
  'plan',
  'apply',
  'undo',
  'history',
  'pause-test',
  'scan',
  'replay',
  'compare',
  'report',
  'practice',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

export function isCommandName(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word);
}

export interface CheckInvocation {
  readonly command: 'check';
  readonly target: Target;
  readonly json: boolean;
  /** For the whole check. */
  readonly timeoutMs: number;
  /** Dialog text or codes that somebody saw. */
  readonly errorText: string | null;
  /** Leaves the state of this computer out. */
  readonly networkOnly: boolean;
  /** Path of a recorded machine that stands in for this computer. */
  readonly machineFile: string | null;
  /** Path of a practice computer that stands in for this computer. */
  readonly practiceFile: string | null;
  /** Several rounds instead of one; null: one. */
  readonly repeat: { readonly times: number; readonly pauseMs: number } | null;
}

export interface ScanInvocation {
  readonly command: 'scan';
  /** Path of the list, or "-" for standard input. */
  readonly file: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly concurrency: number;
  /** For each host. */
  readonly timeoutMs: number;
}

export interface ReplayInvocation {
  readonly command: 'replay';
  readonly file: string;
  readonly json: boolean;
}

export interface CompareInvocation {
  readonly command: 'compare';
  /** Paths of two saved reports. */
  readonly files: readonly [string, string];
  readonly json: boolean;
}

export interface ReportInvocation {
  readonly command: 'report';
  readonly file: string;
  /** Where the report for people goes; "-" is standard output. */
  readonly htmlFile: string | null;
  /** Where the report goes as JSON, which is of use after a redaction. */
  readonly jsonFile: string | null;
  /** Where the letter to the owner of the far computer goes. */
  readonly ownerTextFile: string | null;
  /** Where the script for that owner goes. */
  readonly ownerScriptFile: string | null;
  /** Empty: every name stays. */
  readonly redact: readonly RedactionSwitch[];
}

/** What the words after the program's name ask for. */
export type Invocation =
  | CheckInvocation
  | ScanInvocation
  | ReplayInvocation
  | CompareInvocation
  | RepairInvocation
  | PauseTestInvocation
  | ReportInvocation
  | { readonly command: 'decode'; readonly text: string; readonly json: boolean }
  | {
      readonly command: 'practice';
      readonly scenario: string | null;
      readonly port: number | null;
      readonly list: boolean;
      readonly json: boolean;
    }
  | { readonly command: 'start' }
  | { readonly command: 'help'; readonly topic: CommandName | null }
  | { readonly command: 'version' };

export type ArgumentProblem =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-value'
  | 'unexpected-value'
  | 'bad-number'
  | 'bad-value'
  | 'missing-argument'
  | 'too-many-arguments'
  | 'options-exclude-each-other'
  | 'bad-target'
  | 'unknown-fix';

/** The message is one sentence for a person. */
export type ParsedArguments =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly problem: ArgumentProblem; readonly message: string };
