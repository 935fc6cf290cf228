/**
 * Draws what a terminal shows as an SVG picture: text stays text, so it is sharp at any size and can be read out.
 * Understands the few SGR sequences that our command line writes (bold, dim, four colours).
 */

interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly colour: string | null;
}

interface Run extends Style {
  readonly text: string;
  readonly column: number;
}

const plain: Style = { bold: false, dim: false, colour: null };
const colours: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#56d364',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#79c0ff',
};
const cell = { width: 8.43, height: 19 };
const margin = 20;
const titleBar = 36;
const ink = '#e6edf3';
const faint = '#8b949e';

/** @param columns width of the terminal; longer lines run out of the picture */
export function drawTerminal(output: string, columns: number, title: string): string {
  const lines = output.replace(/\n+$/u, '').split('\n');
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = Math.ceil(lines.length * cell.height + titleBar + 2 * margin - 8);
  const body = lines.map((line, row) => drawLine(line, titleBar + margin + row * cell.height)).join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>`,
    `<path d="M0 ${titleBar}V10a10 10 0 0 1 10-10h${width - 20}a10 10 0 0 1 10 10v${titleBar - 10}z" fill="#161b22"/>`,
    `<text x="${width / 2}" y="23" fill="${faint}" text-anchor="middle" font-family="Segoe UI, system-ui, sans-serif" font-size="13">${escape(title)}</text>`,
    `<g font-family="Cascadia Mono, Consolas, DejaVu Sans Mono, monospace" font-size="14" fill="${ink}">`,
    body,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function drawLine(line: string, y: number): string {
  return readRuns(line)
    .flatMap(splitAtGaps)
    .map((run) => {
      const x = margin + run.column * cell.width;
      const fill = run.colour ?? (run.dim ? faint : null);
      const look = `${fill === null ? '' : ` fill="${fill}"`}${run.bold ? ' font-weight="600"' : ''}`;
      // The length is stated, so that columns stay columns in whatever font the reader has.
      const length = (run.text.length * cell.width).toFixed(1);
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${length}"${look}>${escape(run.text)}</text>`;
    })
    .join('');
}

/** SVG folds white space, so words with more than one space between them are drawn apart. */
function splitAtGaps(run: Run): Run[] {
  return [...run.text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    ...run,
    text: match[0],
    column: run.column + match.index,
  }));
}

function readRuns(line: string): Run[] {
  const runs: Run[] = [];
  let style = plain;
  let column = 0;
  for (const part of line.split(/(?<sequence>\u001B\[[\d;]*m)/u)) {
    const codes = /^\u001B\[(?<codes>[\d;]*)m$/u.exec(part)?.groups?.['codes'];
    if (codes !== undefined) {
      for (const code of codes.split(';')) style = applyCode(style, code);
    } else if (part !== '') {
      runs.push({ ...style, text: part, column });
      column += part.length;
    }
  }
  return runs;
}

function applyCode(style: Style, code: string): Style {
  switch (code) {
    case '0':
    case '':
      return plain;
    case '1':
      return { ...style, bold: true };
    case '2':
      return { ...style, dim: true };
    case '22':
      return { ...style, bold: false, dim: false };
    case '39':
      return { ...style, colour: null };
    default:
      return { ...style, colour: colours[code] ?? style.colour };
  }
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
