import type { CliIo } from '../../../../src/cli/io.ts';

export interface FakeIo extends CliIo {
  readonly written: { stdout: string; stderr: string };
}

/** Keeps what a command writes. */
export function fakeIo(columns: number, colour = false, interactive = false): FakeIo {
  const written = { stdout: '', stderr: '' };
  return {
    written,
    columns,
    colour,
    interactive,
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
  };
}
