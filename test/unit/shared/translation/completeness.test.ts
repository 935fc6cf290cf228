import { describe, expect, it } from 'vitest';
import { fixes } from '../../../../src/catalog/fixes/index.ts';
import { codeTables } from '../../../../src/catalog/codes/index.ts';
import { pairs } from '../../../../src/catalog/codes/pairs.ts';
import { securityProducts } from '../../../../src/catalog/security-products/products/index.ts';
import { germanOfDocuments } from '../../../../src/shared/translation/de/documents.ts';
import { german } from '../../../../src/shared/translation/de/index.ts';
import { expandGroups, parsePattern } from '../../../../src/shared/translation/pattern.ts';
import type { Pattern } from '../../../../src/shared/translation/pattern.ts';
import type { Language } from '../../../../src/shared/translation/tables.ts';
import { makeTranslator } from '../../../../src/shared/translation/translator.ts';
import type { Translator } from '../../../../src/shared/translation/translator.ts';
import { shownTexts } from './support/shown-texts.ts';

/** Where sentences are made that the app shows. */
const sources = [
  'src/catalog/causes',
  'src/catalog/checks',
  'src/catalog/fixes',
  'src/core/check-graph.ts',
  'src/core/collect.ts',
  'src/core/compare/compare-reports.ts',
  'src/core/compare/judge-sides.ts',
  'src/core/earlier-failure.ts',
  'src/core/headline.ts',
  'src/core/journal',
  'src/core/phase-words.ts',
  'src/core/plan',
  'src/core/rank-causes.ts',
  'src/core/rdp-file.ts',
  'src/core/repair',
  'src/check/read-document.ts',
  'src/check/replay.ts',
  'src/elevation/outcomes.ts',
  'src/engine',
  'src/helper/serve.ts',
  'src/journal',
  'src/main/engine',
  'src/main/handlers',
  'src/main/ipc',
  'src/main/launch',
  'src/practice-computer/define-practice-kind.ts',
  'src/practice-computer/kinds',
  'src/repair',
  'src/shared/ipc/client.ts',
  'src/shared/sureness.ts',
  'src/shared/target.ts',
  'src/windows/facts/repair-policy.ts',
  'src/windows/journal-access.ts',
  'src/windows/operations',
  'src/windows/start-connection.ts',
];

/** Where reports are written for people. */
const documentSources = ['src/core/html-report', 'src/core/round-words.ts', 'src/core/ticket-text.ts'];

/** What nobody reads as a sentence, and why. */
const notShown: readonly (readonly [RegExp, string])[] = [
  [/^Connect by address\.rdp$/u, 'the name of a file'],
  [/^<|^ ?xmlns|<\/|^undo --due|^RDP Troubleshooter/u, 'a task of the scheduler, and names of ours'],
  [
    /^(?:full|alternate full) address|^server port|^authentication level/u,
    'lines of a file of Remote Desktop',
  ],
  [/^(?:handshake failure|protocol version|insufficient security)$/u, 'alerts, as TLS calls them'],
  [
    /^(?:fClientDisableUDP|DisableUDPTransport) \(|^SSL 3\.0$|^TLS 1\.1$|^Windows 1[01]$/u,
    'raw values, and names',
  ],
  [/^\n(?::root|@media)/u, 'the style of a report'],
  [/^(?:default|style)-src |^(?:base-uri|form-action) |^width=|^light dark$/u, 'the head of a report'],
  [/^note together$/u, 'classes of an element'],
];

const hole = '\u0000';
/** Numbers stand in the sources where the tables have a place for one, and the other way round. */
const withoutNumbers = (text: string): string => text.replace(/\d+/gu, hole);

interface Knowledge {
  readonly say: Translator;
  /** Each sentence of a part, without what surrounds it; a part between two values may begin or end anywhere. */
  readonly isKnown: (part: string) => boolean;
}

function knowledgeOf(language: Language): Knowledge {
  const tables = [...language.sentences, ...Object.values(language.phrases)];
  const known = tables
    .flatMap((table) => Object.keys(table))
    .flatMap((entry) => expandGroups([entry]).map(([from = '']) => english(parsePattern(from))))
    .map(withoutNumbers)
    .join('\n');
  return {
    say: makeTranslator(language),
    isKnown: (part) =>
      part
        .split(/(?<=[.:?]) /u)
        .map((sentence) => withoutNumbers(sentence.replace(/\b0x$/u, '').trim()))
        .every((sentence) => !/\p{L}{2}/u.test(sentence) || known.includes(sentence)),
  };
}

const ofApp = knowledgeOf(german);
const ofDocuments = knowledgeOf(germanOfDocuments);

function english({ literals, holes }: Pattern): string {
  return literals
    .map(
      (literal, index) =>
        `${literal}${index === holes.length ? '' : hole}${holes[index]?.kind === 'bytes' ? ' bytes' : ''}`,
    )
    .join('');
}

describe('German', () => {
  const shownIn = (files: readonly string[]) =>
    shownTexts(files).filter(
      ({ parts }) => !notShown.some(([pattern]) => parts.some((part) => pattern.test(part))),
    );

  it.each([
    ['that the app shows', sources, ofApp, 600],
    ['of a report for people', documentSources, ofDocuments, 60],
  ] as const)('knows every text of the sources %s', (_, files, { say, isKnown }, least) => {
    const texts = shownIn(files);
    expect(texts.length).toBeGreaterThan(least);
    const missing = texts.filter(
      ({ parts }) => !(parts.length === 1 && say(parts[0] ?? '') !== null) && !parts.every(isKnown),
    );
    expect(missing.map(({ file, parts }) => `${file}: ${parts.join('{…}')}`)).toEqual([]);
  });

  it('knows what stands in the catalogues as data', () => {
    const data = [
      ...codeTables.flatMap(({ entries: codes }) => codes.map(({ title }) => title)),
      ...pairs.map(({ title }) => title),
      ...securityProducts.flatMap(({ pause }) => [...pause.steps, pause.undo]),
      ...fixes.flatMap(({ texts: { title, changes, mayStopWorking, doesNotHelp } }) => [
        title,
        changes,
        mayStopWorking,
        doesNotHelp,
      ]),
    ];
    expect(data.length).toBeGreaterThan(400);
    expect(data.filter((text) => ofApp.say(text) === null)).toEqual([]);
  });

  it('leaves nothing out for a reason that no longer holds', () => {
    const all = shownTexts([...sources, ...documentSources]).flatMap(({ parts }) => parts);
    for (const [pattern, reason] of notShown)
      expect(
        all.some((part) => pattern.test(part)),
        reason,
      ).toBe(true);
  });
});
