import type { CauseId } from '../../shared/ids.ts';
import type { CauseVerdict, Report } from '../../shared/report.ts';
import { sureness } from '../../shared/sureness.ts';
import { printable } from '../../shared/printable.ts';
import { causes } from '../causes/index.ts';
import { findFarRepair } from './index.ts';
import type { FarRepair } from './far-repair.ts';

/** What to send to whoever answers for the far computer. */
export interface OwnerLetter {
  readonly cause: CauseVerdict;
  readonly text: string;
  /** The script that goes with it; null: there is none for this cause. */
  readonly repair: FarRepair | null;
}

/** The letter about the first cause that lies at the far computer; null when the verdict names none. */
export function writeOwnerLetter(report: Report, checkTitle: (id: string) => string): OwnerLetter | null {
  if (report.verdict.healthy) return null;
  const cause = report.verdict.causes.find((each) => explainsFailure(each, report) && liesThere(each));
  if (cause === undefined) return null;
  const repair = findFarRepair(cause.id);
  return { cause, text: letterText(report, cause, repair, checkTitle), repair };
}

/** Nobody is to be told that their computer is at fault for something that keeps nobody out. */
function explainsFailure(cause: CauseVerdict, { checks }: Report): boolean {
  if (causes.find(({ id }) => id === cause.id)?.keepsNobodyOut === true) return false;
  const failed = checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
  return cause.for.some(({ check }) => failed.includes(check));
}

/** Nobody can tell from one side whose clock is wrong. */
const mayLieThere: readonly CauseId[] = ['clock-skew'];

/** Where its fixes are, or else where the catalogue sends people first. */
function liesThere({ id, fixes }: CauseVerdict): boolean {
  if (mayLieThere.includes(id)) return true;
  if (fixes.length > 0) return fixes.some(({ where }) => where === 'far-computer');
  return (
    causes.find((cause) => cause.id === id)?.advice[0]?.where === 'far-computer' || findFarRepair(id) !== null
  );
}

const prefix = 'On the far computer: ';

function letterText(
  report: Report,
  cause: CauseVerdict,
  repair: FarRepair | null,
  checkTitle: (id: string) => string,
): string {
  const { target, startedAt, tool } = report;
  const title = causes.find(({ id }) => id === cause.id)?.title ?? cause.summary;
  const first = report.verdict.causes[0];
  const steps = (cause.advice ?? []).flatMap((step) =>
    step.startsWith(prefix) ? [step.slice(prefix.length)] : [],
  );
  const paragraphs: (readonly string[])[] = [
    [`Subject: Remote Desktop to ${target.host}: ${title}`],
    ['Hello,'],
    [
      `Remote Desktop to ${target.host}, port ${target.port}, did not connect on ${day(startedAt)} at ${time(startedAt)} UTC. What was seen from the other side points to your computer:`,
    ],
    [cause.summary],
    [`${sureness(cause.confidence)}.`],
    ['What was seen:', ...cause.for.map(({ check, fact }) => `- ${checkTitle(check)}: ${fact}`)],
    cause.against.length === 0
      ? ['Nothing that was seen speaks against it.']
      : [
          'What speaks against it:',
          ...cause.against.map(({ check, fact }) => `- ${checkTitle(check)}: ${fact}`),
        ],
    [`What would settle it: ${cause.settledBy}`],
    ...(cause.doesNotMean === undefined ? [] : [[cause.doesNotMean]]),
    ...(steps.length === 0 ? [] : [['What you can do:', ...steps.map((step, at) => `${at + 1}. ${step}`)]]),
    ...(repair === null ? [] : [scriptWords(repair)]),
    ...(first === undefined || first.id === cause.id
      ? []
      : [[`There is also something to mend on the computer that connects: ${first.summary}`]]),
    [
      `This was found by ${tool.name} ${tool.version}, which follows the connection up to the sign-in and never sends a user name or a password.`,
    ],
  ];
  const text = paragraphs.map((lines) => lines.map(printable).join('\n')).join('\n\n');
  return `${text}\n`;
}

function scriptWords({ id, title, effect }: FarRepair): string[] {
  return [
    `The script ${id}.ps1 goes with this letter. ${title}.`,
    `- Read it first; it is short. As it is started, it only looks: .\\${id}.ps1`,
    `- With -Repair it writes a backup and asks before every change; with -Undo it puts everything back.`,
    `- What you will notice: ${effect}`,
  ];
}

function day(isoDate: string): string {
  return isoDate.slice(0, 10);
}

function time(isoDate: string): string {
  return isoDate.slice(11, 16);
}
