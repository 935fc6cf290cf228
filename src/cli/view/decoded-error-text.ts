import type { LookAt } from '../../core/decode/code-catalogue.ts';
import type { CodeFinding, ExplainedCodes, ExplainedError } from '../../core/decode/decoded-error.ts';
import { toHex } from '../../core/decode/number-form.ts';
import { phaseWords } from '../../core/phase-words.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap, wrapWith } from '../terminal/wrap.ts';

const placeWords: Readonly<Record<LookAt, string>> = {
  ...phaseWords,
  'sign-in': 'signing in',
  licensing: 'Remote Desktop licensing',
  gateway: 'the Remote Desktop gateway',
  broker: 'the connection broker',
  'session-setup': 'the start of the session',
  session: 'the running session',
};

const roleWords: Readonly<Record<CodeFinding['role'], string>> = {
  code: 'error code',
  'extended-code': 'extended error code',
  other: 'another code in the text',
};

/** What the codes mean and what they do not prove, for a person, wrapped at the width of the screen. */
export function decodedErrorText(decoded: ExplainedError, screen: Screen): string[] {
  return [
    ...wrap(decoded.title, screen.width).map((line) => screen.paint('heading', line)),
    ...wrap(decoded.meaning, screen.width),
    ...section('What it does not prove', decoded.provesNot === null ? [] : [decoded.provesNot], screen),
    ...section('Where to look', whereToLook(decoded.lookAt), screen),
    ...section('What was read', decoded.findings.map(findingWords), screen),
    ...section('What else it may be', otherMeanings(decoded), screen),
    ...section('Also in the text', decoded.further.map(furtherWords), screen),
  ];
}

function section(title: string, items: readonly string[], screen: Screen): string[] {
  if (items.length === 0) return [];
  const [first, rest] = items.length === 1 ? ['  ', '  '] : [`  ${screen.marks.bullet} `, '    '];
  const lines = items.flatMap((item) => wrapWith(first, rest, item, screen.width));
  return ['', screen.paint('heading', title), ...lines];
}

function whereToLook(lookAt: readonly LookAt[]): string[] {
  const places = lookAt.map((place) => placeWords[place]).join(', then ');
  return places === '' ? [] : [`${places.charAt(0).toUpperCase()}${places.slice(1)}.`];
}

function findingWords({ role, value, hex, listed }: CodeFinding): string {
  const names = listed.map(({ entry, source }) => {
    const number = entry.code === value ? '' : ` (${entry.code})`;
    return `${entry.symbol ?? 'no public name'}${number} in ${source}`;
  });
  // Only here: the text above is about the main and the extended code.
  const title = role === 'other' && listed[0] !== undefined ? `${listed[0].entry.title}; ` : '';
  return `${hex} (${value}), ${roleWords[role]}: ${title}${names.length === 0 ? 'in no list' : names.join('; ')}.`;
}

function furtherWords({ pair, title, meaning }: ExplainedCodes): string {
  const codes = [pair.code, pair.extendedCode].filter((code) => code !== null).map(toHex);
  return `${codes.join(' / ')}: ${title}. ${meaning}`;
}

function otherMeanings({ roleIsGuessed, alternatives, pair }: ExplainedError): string[] {
  if (!roleIsGuessed) return [];
  const taken = pair.code === null ? 'extended code' : 'main code';
  return [
    `The number stood alone. It was taken for the ${taken}; give both codes of the dialog to be sure.`,
    ...alternatives.map(
      ({ entry, source }) => `${toHex(entry.code)} in ${source}: ${entry.title}. ${entry.meaning}`,
    ),
  ];
}
