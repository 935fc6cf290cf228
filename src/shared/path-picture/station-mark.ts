import type { SvgElement } from '../markup/element.ts';
import { colours } from './colours.ts';
import type { StationState } from './path-words.ts';

/** The mark of a state as strokes, so that it looks the same with every font. `x` and `y` are the circle's centre. */
export function stationMark(state: StationState, x: number, y: number): SvgElement[] {
  switch (state) {
    case 'passed':
      return [stroke(`M${x - 5} ${y + 0.5}l3.5 3.5l6.5 -7.5`, colours.passed)];
    case 'warning':
      return [stroke(`M${x} ${y - 6}v6.5`, colours.warning), stroke(`M${x} ${y + 5}v0.01`, colours.warning)];
    case 'failed':
      return [stroke(`M${x - 4.5} ${y - 4.5}l9 9M${x + 4.5} ${y - 4.5}l-9 9`, colours.onFailed)];
    case 'error':
      return [
        stroke(
          `M${x - 3.5} ${y - 3.5}a3.5 3.5 0 1 1 5 3.2c-1 .5 -1.5 1.1 -1.5 2.1M${x} ${y + 5.5}v0.01`,
          colours.warning,
        ),
      ];
    case 'skipped':
    case 'not-checked':
      return [stroke(`M${x - 3.5} ${y}h7`, colours.quiet)];
    case 'waiting':
    case 'asking':
      return [];
  }
}

function stroke(d: string, colour: string): SvgElement {
  return {
    tag: 'path',
    attributes: {
      d,
      fill: 'none',
      stroke: colour,
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
    children: [],
  };
}
