/** Writes each line with its end in one call, so that nothing comes in between. */
export function writeLines(write: (text: string) => void, lines: readonly string[]): void {
  write(lines.map((line) => `${line}\n`).join(''));
}
