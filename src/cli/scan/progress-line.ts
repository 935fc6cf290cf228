import type { CliIo } from '../io.ts';
import { cutTo } from '../terminal/display-width.ts';
import { makeScreen } from '../terminal/screen.ts';

const clearLine = '\r\u001B[K';
/** Drawing for each of hundreds of hosts a second would cost more than checking them. */
const redrawEveryMs = 100;

/** The last line of a terminal during a scan: how far it is. Lines written through it stay above. */
export interface ProgressLine {
  writeAbove(line: string): void;
  clear(): void;
}

export function startProgressLine(io: CliIo, unicode: boolean, text: () => string): ProgressLine {
  let pending = '';
  const flush = (last: string): void => {
    io.stdout(`${clearLine}${pending}${last}`);
    pending = '';
  };
  const draw = (): void => {
    const screen = makeScreen(io, unicode);
    flush(screen.paint('quiet', cutTo(text(), screen.width, screen.marks.ellipsis)));
  };
  draw();
  const timer = setInterval(draw, redrawEveryMs);
  return {
    writeAbove(line) {
      pending += `${line}\n`;
    },
    clear() {
      clearInterval(timer);
      flush('');
    },
  };
}
