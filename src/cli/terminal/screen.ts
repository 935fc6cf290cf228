import { styleText } from 'node:util';
import type { CliIo } from '../io.ts';
import { asciiMarks, unicodeMarks } from './marks.ts';
import type { Marks } from './marks.ts';

/** What a piece of text means; colour only repeats what a mark and a word already say. */
export type Tone = 'passed' | 'warning' | 'failed' | 'quiet' | 'accent' | 'heading';

/** What the views draw on. */
export interface Screen {
  /** Columns that a line may take. */
  readonly width: number;
  readonly marks: Marks;
  paint(tone: Tone, text: string): string;
}

/** Longer lines are hard to read, however wide the window is. */
const widestLine = 100;
/** The path as a list needs this much; in a narrower window its lines are folded. */
const narrowestLine = 30;

const formats = {
  passed: 'green',
  warning: 'yellow',
  failed: 'red',
  quiet: 'dim',
  accent: 'cyan',
  heading: 'bold',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** A screen for the terminal as it is now; made anew for every frame, because windows change their size. */
export function makeScreen(io: CliIo, unicode: boolean): Screen {
  return {
    // The last column stays free: some consoles begin a new line as soon as it is filled.
    width: Math.max(narrowestLine, Math.min(io.columns - 1, widestLine)),
    marks: unicode ? unicodeMarks : asciiMarks,
    paint: (tone, text) =>
      io.colour && text !== '' ? styleText(formats[tone], text, { validateStream: false }) : text,
  };
}
