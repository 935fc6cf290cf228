import type { CliIo } from '../../../../src/cli/io.ts';

export interface FakeIo extends CliIo {
  readonly written: { stdout: string; stderr: string };
  /** What was asked. */
  readonly asked: string[];
}

/** Keeps what a command writes. @param answers of the person who is asked, in order; null: there is nobody. */
export function fakeIo(
  columns: number,
  colour = false,
  interactive = false,
  answers: readonly string[] | null = null,
): FakeIo {
  const written = { stdout: '', stderr: '' };
  const asked: string[] = [];
  return {
    asked,
    ask:
      answers === null
        ? null
        : (question) => {
            asked.push(question);
            return Promise.resolve(answers[asked.length - 1] ?? null);
          },
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
