/** Mean width of a letter in the fonts of Windows and Linux, in parts of the font size; wide enough for German. */
const letterWidth = 0.56;

export function labelWidth(text: string, fontSize: number): number {
  return text.length * fontSize * letterWidth;
}

/**
 * A label in as many lines as it needs at `width`; SVG does not break lines by itself. Widths are estimated, because
 * the picture is drawn where no font can be measured.
 */
export function breakLabel(label: string, width: number, fontSize: number): string[] {
  const fits = (text: string): boolean => labelWidth(text, fontSize) <= width;
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || !fits(longer)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
