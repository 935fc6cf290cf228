import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkup } from '../../../../src/shared/markup/write-markup.ts';
import type { SvgElement } from '../../../../src/shared/markup/element.ts';
import { breakLabel, labelWidth } from '../../../../src/shared/path-picture/break-label.ts';
import { colourOf, colours } from '../../../../src/shared/path-picture/colours.ts';
import {
  describePath,
  pathLayoutFor,
  pathPicture,
} from '../../../../src/shared/path-picture/path-picture.ts';
import { englishPathWords } from '../../../../src/shared/path-picture/path-words.ts';
import type { PathWords, StationState } from '../../../../src/shared/path-picture/path-words.ts';
import { advance, finishedProgress, noProgress } from '../../../../src/shared/path-picture/progress.ts';
import { stationsOf } from '../../../../src/shared/path-picture/stations.ts';
import type { Station } from '../../../../src/shared/path-picture/stations.ts';
import { expired, healthy, silent } from '../../cli/support/reports.ts';

const states = Object.keys(englishPathWords.states) as StationState[];
const layouts = ['horizontal', 'vertical'] as const;

const stationsIn = (report: typeof expired): Station[] =>
  stationsOf(finishedProgress(report.target.port, report.checks));

const draw = (stations: readonly Station[], layout: (typeof layouts)[number] = 'horizontal'): SvgElement =>
  pathPicture(stations, { layout, width: 900, idPrefix: 'p' });

function textsOf(node: SvgElement | string): string[] {
  return typeof node === 'string' ? [node] : node.children.flatMap(textsOf);
}

function elementsOf(node: SvgElement | string): SvgElement[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(elementsOf)];
}

describe('the path picture', () => {
  it.each([
    ['expired', expired],
    ['healthy', healthy],
    ['silent', silent],
  ])('of a report stays as it was approved: %s', (_, report) => {
    expect(describePath(stationsIn(report))).toMatchSnapshot();
    expect(writeMarkup(draw(stationsIn(report)))).toMatchSnapshot();
  });

  it.each(states)('tells %s by a mark of its own and a word, never by colour alone', (state) => {
    const marks = new Map(states.map((each) => [each, strokesOf(each)]));
    const same = states.filter((each) => marks.get(each) === marks.get(state));
    const word = englishPathWords.states[state];
    for (const layout of layouts) expect(textsOf(draw([station(state)], layout)).join(' ')).toContain(word);
    // Not asked and skipped share the dash, and have different words.
    expect(same).toEqual(
      state === 'skipped' || state === 'not-checked' ? ['skipped', 'not-checked'] : [state],
    );
  });

  it('turns only the station that is being asked', () => {
    const asking = advance(noProgress(3389), { type: 'check-started', id: 'tls-handshake' });
    const turning = elementsOf(draw(stationsOf(asking))).filter(
      ({ attributes }) => attributes['className'] === 'path-turning',
    );
    expect(turning).toHaveLength(1);
    expect(
      elementsOf(draw(stationsIn(expired))).map(({ attributes }) => attributes['className']),
    ).not.toContain('path-turning');
  });

  it('describes all of it to those who cannot see it', () => {
    const svg = draw(stationsIn(expired));
    const [title, desc] = svg.children as SvgElement[];
    expect(svg.attributes['aria-labelledby']).toBe(
      `${title!.attributes['id'] ?? ''} ${desc!.attributes['id'] ?? ''}`,
    );
    expect(textsOf(desc!).join('')).toContain('Certificate: failed.');
    expect(textsOf(desc!).join('')).toContain('Sign-in: skipped.');
  });

  it('speaks another language with other words alone', () => {
    const words: PathWords = {
      ...englishPathWords,
      title: 'Der Weg der Verbindung',
      label: (id, port) => (id === 'port' ? `Anschluss ${port}` : `Halt ${id}`),
      states: { ...englishPathWords.states, failed: 'gescheitert', 'not-checked': 'nicht geprüft' },
    };
    const progress = finishedProgress(3390, expired.checks);
    const texts = textsOf(
      pathPicture(stationsOf(progress, words), { layout: 'vertical', width: 400, idPrefix: 'p', words }),
    );
    expect(texts).toEqual(expect.arrayContaining(['Anschluss 3390', 'Halt certificate', 'gescheitert']));
    expect(texts.join(' ')).not.toContain('Port');
  });
});

describe('the layout', () => {
  it('is a row where every word has its place, else a column', () => {
    const stations = stationsIn(expired);
    expect(pathLayoutFor(stations, 928)).toBe('horizontal');
    expect(pathLayoutFor(stations, 480)).toBe('vertical');
  });

  it('keeps everything inside the picture at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 2600 }),
        fc.array(fc.constantFrom(...states), { minLength: 2, maxLength: 9 }),
        (width, chosen) => {
          const stations = chosen.map(station);
          const layout = pathLayoutFor(stations, width);
          const svg = pathPicture(stations, { layout, width, idPrefix: 'p' });
          for (const { tag, attributes } of elementsOf(svg)) {
            if (tag !== 'circle' && tag !== 'text') continue;
            expect(Number(attributes['cx'] ?? attributes['x'])).toBeLessThanOrEqual(width);
            expect(Number(attributes['cy'] ?? attributes['y'])).toBeLessThanOrEqual(
              Number(svg.attributes['height']),
            );
          }
        },
      ),
    );
  });

  it('breaks a label between words and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäß]{1,12}$/u), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = breakLabel(words.join(' '), width, 13);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const text of lines) expect(text.includes(' ') && labelWidth(text, 13) > width).toBe(false);
        },
      ),
    );
  });
});

describe('evidence from outside', () => {
  it.each(['many', null, 7, [null], [[]], [{ outcome: {} }]])(
    'of the wrong shape is not read: %j',
    (attempts) => {
      const checks = expired.checks.map((result) =>
        result.id === 'tcp-connect'
          ? { ...result, status: 'failed' as const, evidence: { attempts } }
          : result,
      );
      const network = stationsOf(finishedProgress(3389, checks)).find(({ id }) => id === 'network');
      expect(network).toMatchObject({ state: 'failed' });
    },
  );
});

function station(state: StationState): Station {
  return { id: 'name', label: 'Name', state, note: '' };
}

/** What is drawn inside the circle, or how the circle itself differs, without any colour. */
function strokesOf(state: StationState): string {
  const parts = elementsOf(draw([station(state)])).filter(({ tag }) => tag === 'path' || tag === 'circle');
  return JSON.stringify(parts.map(({ attributes }) => [attributes['d'], attributes['strokeDasharray']]));
}

describe('colours', () => {
  it('are properties that a style can set, each with a fallback', () => {
    for (const state of states) expect(Object.values(colours)).toContain(colourOf(state));
    for (const colour of Object.values(colours))
      expect(colour).toMatch(/^var\(--path-[a-z-]+, #[\da-f]{6}\)$/u);
  });
});
