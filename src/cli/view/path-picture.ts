import { displayWidth, padEnd } from '../terminal/display-width.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { stateStyles } from './state-style.ts';
import type { Station } from '../../shared/path-picture/stations.ts';

const widestGap = 3;

/** The path as a row of stations where they fit side by side, else as a list. `tick` turns the spinner. */
export function pathPicture(stations: readonly Station[], screen: Screen, tick: number): string[] {
  for (const [breakWords, indent] of [[false, 2] as const, [true, 1] as const]) {
    const cells = stations.map((station) => makeCell(station, breakWords));
    const room = screen.width - indent - sum(cells.map((cell) => cell.width));
    const gap = Math.floor(room / (cells.length - 1));
    if (gap >= 1) return drawRow(placeCells(cells, indent, Math.min(gap, widestGap)), screen, tick);
  }
  return drawList(stations, screen, tick);
}

interface Cell {
  readonly station: Station;
  readonly width: number;
  readonly label: readonly string[];
  readonly note: readonly string[];
}

/** Times are left out of the width: they come while a check runs, and must not push the stations about. */
function makeCell(station: Station, breakWords: boolean): Cell {
  const fixedNote = station.state === 'not-checked';
  const label = breakWords ? wordsApart(station.label) : [station.label];
  const note = breakWords && fixedNote ? wordsApart(station.note) : [station.note];
  return {
    station,
    label,
    note,
    width: Math.max(...[...label, ...(fixedNote ? note : [])].map(displayWidth)),
  };
}

function wordsApart(text: string): string[] {
  return wrap(text, Math.max(...text.split(' ').map(displayWidth)));
}

interface PlacedCell extends Cell {
  /** Column of the mark, below which label and note are centred. */
  readonly centre: number;
}

function placeCells(cells: readonly Cell[], indent: number, gap: number): PlacedCell[] {
  let start = indent;
  return cells.map((cell) => {
    const centre = start + Math.floor((cell.width - 1) / 2);
    start += cell.width + gap;
    return { ...cell, centre };
  });
}

function drawRow(cells: readonly PlacedCell[], screen: Screen, tick: number): string[] {
  const labelLines = Math.max(...cells.map((cell) => cell.label.length));
  const noteLines = Math.max(...cells.map((cell) => cell.note.length));
  const lineNumbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return [
    drawTrack(cells, screen, tick),
    ...lineNumbers(labelLines).map((line) =>
      drawWords(cells, (cell) => {
        const text = cell.label[line] ?? '';
        return { text, painted: quietIf(stateStyles[cell.station.state].tone === 'quiet', text, screen) };
      }),
    ),
    ...lineNumbers(noteLines).map((line) =>
      drawWords(cells, (cell) => {
        const text = cell.note[line] ?? '';
        return { text, painted: screen.paint('quiet', text) };
      }),
    ),
  ];
}

/** Each word centred below its mark; one that is wider than its cell moves right rather than run into another. */
function drawWords(
  cells: readonly PlacedCell[],
  wordOf: (cell: PlacedCell) => { readonly text: string; readonly painted: string },
): string {
  let line = '';
  let column = 0;
  for (const cell of cells) {
    const { text, painted } = wordOf(cell);
    if (text === '') continue;
    const wished = cell.centre - Math.floor((displayWidth(text) - 1) / 2);
    const start = Math.max(wished, column === 0 ? 0 : column + 1);
    line += ' '.repeat(start - column) + painted;
    column = start + displayWidth(text);
  }
  return line;
}

function drawTrack(cells: readonly PlacedCell[], screen: Screen, tick: number): string {
  let line = '';
  let column = 0;
  for (const { station, centre } of cells) {
    const style = stateStyles[station.state];
    if (column === 0) {
      line += ' '.repeat(centre);
    } else {
      const reached = style.tone !== 'quiet';
      const track = (reached ? screen.marks.track : screen.marks.openTrack).repeat(centre - column - 2);
      line += ` ${screen.paint(style.tone === 'warning' ? 'passed' : style.tone, track)} `;
    }
    line += screen.paint(style.tone, style.mark(screen.marks, tick));
    column = centre + 1;
  }
  return line;
}

function drawList(stations: readonly Station[], screen: Screen, tick: number): string[] {
  const labelWidth = Math.max(...stations.map((station) => displayWidth(station.label)));
  return stations.map((station) => {
    const style = stateStyles[station.state];
    const mark = screen.paint(style.tone, style.mark(screen.marks, tick));
    const note = station.note === '' ? style.word : station.note;
    const label = quietIf(style.tone === 'quiet', padEnd(station.label, labelWidth), screen);
    return `  ${mark} ${label}  ${screen.paint('quiet', note)}`;
  });
}

function quietIf(quiet: boolean, text: string, screen: Screen): string {
  return quiet ? screen.paint('quiet', text) : text;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
