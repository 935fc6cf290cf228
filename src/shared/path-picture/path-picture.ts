import type { SvgElement } from '../markup/element.ts';
import { colourOf, colours, trackColourOf } from './colours.ts';
import { englishPathWords } from './path-words.ts';
import type { PathWords } from './path-words.ts';
import { stationMark } from './station-mark.ts';
import type { Station } from './stations.ts';
import { breakLabel, labelWidth } from './break-label.ts';

export interface PathPictureOptions {
  readonly layout: 'horizontal' | 'vertical';
  /** Width in the picture's units, which are CSS pixels where it is shown at its own size. */
  readonly width: number;
  /** Begins the ids of title and description; unique in the document. */
  readonly idPrefix: string;
  readonly words?: PathWords;
}

const labelSize = 13;
const noteSize = 11;
/** Between the words of two stations in a row. */
const wordGap = 6;

/** The layout for a width: a row where every word has its place, else a column. */
export function pathLayoutFor(stations: readonly Station[], width: number): PathPictureOptions['layout'] {
  const room = width / stations.length - wordGap;
  const words = stations.flatMap(({ label }) => label.split(' '));
  return words.every((word) => labelWidth(word, labelSize) <= room) ? 'horizontal' : 'vertical';
}

/** The stations as one SVG image, which says in its description everything that it shows. */
export function pathPicture(stations: readonly Station[], options: PathPictureOptions): SvgElement {
  const { layout, width, idPrefix, words = englishPathWords } = options;
  const { height, parts } =
    layout === 'horizontal' ? drawRow(stations, width, words) : drawColumn(stations, width, words);
  const [titleId, descId] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  return {
    tag: 'svg',
    attributes: {
      className: `path-picture path-picture-${layout}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descId}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    children: [
      { tag: 'title', attributes: { id: titleId }, children: [words.title] },
      { tag: 'desc', attributes: { id: descId }, children: [describePath(stations, words)] },
      ...parts,
    ],
  };
}

/** The picture in one line: `This computer: passed, ready. Name: passed, 4 ms.` */
export function describePath(stations: readonly Station[], words: PathWords = englishPathWords): string {
  return stations.map((station) => `${station.label}: ${stateAndNote(station, words)}.`).join(' ');
}

function stateAndNote({ state, note }: Station, words: PathWords): string {
  const word = words.states[state];
  return note === '' || note === word ? word : `${word}, ${note}`;
}

interface Drawing {
  readonly height: number;
  readonly parts: readonly SvgElement[];
}

function drawRow(stations: readonly Station[], width: number, words: PathWords): Drawing {
  const radius = 17;
  const y = 19;
  const step = width / stations.length;
  const labels = stations.map(({ label }) => breakLabel(label, step - wordGap, labelSize));
  const labelLines = Math.max(1, ...labels.map(({ length }) => length));
  const firstLine = y + radius + 20;
  const noteLine = firstLine + labelLines * 16 + 2;
  const parts = stations.flatMap((station, index) => {
    const x = round(step * (index + 0.5));
    const before = round(x - step + radius);
    const track = index === 0 ? [] : [line(before, y, x - radius, y, station)];
    return [
      ...track,
      group(station, words, [
        ...stop(station, x, y, radius),
        ...(labels[index] ?? []).map((text, row) =>
          label(text, x, firstLine + row * 16, labelSize, station, 'middle'),
        ),
        note(station, words, x, noteLine, 'middle'),
      ]),
    ];
  });
  return { height: noteLine + 6, parts };
}

function drawColumn(stations: readonly Station[], width: number, words: PathWords): Drawing {
  const radius = 13;
  const step = 44;
  const x = radius + 2;
  const parts = stations.flatMap((station, index) => {
    const y = step * index + radius + 2;
    const track = index === 0 ? [] : [line(x, y - step + radius, x, y - radius, station)];
    return [
      ...track,
      group(station, words, [
        ...stop(station, x, y, radius),
        label(station.label, x + radius + 12, y + 5, labelSize + 1, station, 'start'),
        note(station, words, width - 2, y + 5, 'end'),
      ]),
    ];
  });
  return { height: step * (stations.length - 1) + 2 * radius + 4, parts };
}

function group(station: Station, words: PathWords, children: readonly SvgElement[]): SvgElement {
  return {
    tag: 'g',
    attributes: { className: `path-station path-station-${station.state}` },
    children: [
      { tag: 'title', attributes: {}, children: [`${station.label}: ${stateAndNote(station, words)}`] },
      ...children,
    ],
  };
}

/** Circle and mark. The one that is being asked is open, so that whoever shows it can turn it (`path-turning`). */
function stop({ state }: Station, x: number, y: number, radius: number): SvgElement[] {
  const colour = colourOf(state);
  const round = 2 * Math.PI * radius;
  const open = {
    strokeDasharray: `${(round * 0.8).toFixed(1)} ${(round * 0.2).toFixed(1)}`,
    className: 'path-turning',
  };
  const circle: SvgElement = {
    tag: 'circle',
    attributes: {
      cx: x,
      cy: y,
      r: radius,
      fill: state === 'failed' ? colour : 'none',
      stroke: colour,
      strokeWidth: 2,
      ...(state === 'asking' ? open : {}),
    },
    children: [],
  };
  return [circle, ...stationMark(state, x, y)];
}

function line(x1: number, y1: number, x2: number, y2: number, { state }: Station): SvgElement {
  const reached = colourOf(state) !== colours.line;
  return {
    tag: 'line',
    attributes: {
      x1,
      y1,
      x2,
      y2,
      stroke: trackColourOf(state),
      strokeWidth: 2,
      ...(reached ? {} : { strokeDasharray: '2 4' }),
    },
    children: [],
  };
}

type Anchor = 'start' | 'middle' | 'end';

function label(
  text: string,
  x: number,
  y: number,
  fontSize: number,
  { state }: Station,
  textAnchor: Anchor,
): SvgElement {
  const fill = colourOf(state) === colours.line ? colours.quiet : colours.text;
  return { tag: 'text', attributes: { x, y, textAnchor, fontSize, fill }, children: [text] };
}

/** A time, or the state in a word, so that no colour is ever alone. */
function note(station: Station, words: PathWords, x: number, y: number, textAnchor: Anchor): SvgElement {
  const text = station.note === '' ? words.states[station.state] : station.note;
  return {
    tag: 'text',
    attributes: { x, y, textAnchor, fontSize: noteSize, fill: colours.quiet },
    children: [text],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
