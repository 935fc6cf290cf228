import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { CliIo } from '../io.ts';

/** Whether somebody says yes; null: there is nobody to ask. Nothing typed means no. */
export async function agrees(io: CliIo, question: string, signal: AbortSignal): Promise<boolean | null> {
  if (io.ask === null) return null;
  const answer = await io.ask(`${question} [y/N] `, signal);
  return /^(?:y|yes)$/iu.test(answer ?? '');
}

/** Asks before a change. @returns what the command ends with, which was told; null: yes, go on */
export async function askBeforeChange(
  io: CliIo,
  question: string,
  signal: AbortSignal,
): Promise<ExitCode | null> {
  const agreed = await agrees(io, question, signal);
  if (agreed === true) return null;
  io.stderr(
    agreed === null
      ? 'Nobody can be asked here, so nothing was changed; --yes goes on without asking.\n'
      : 'Nothing was changed.\n',
  );
  return agreed === null ? exitCodes.usage : exitCodes.issuesFound;
}

const longestChoice = 3;

/** One of several letters; null: nobody chose. Asks again a few times. */
export async function chooses<Letter extends string>(
  io: CliIo,
  question: string,
  letters: readonly Letter[],
  signal: AbortSignal,
): Promise<Letter | null> {
  for (let round = 0; io.ask !== null && round < longestChoice; round += 1) {
    const answer = await io.ask(question, signal);
    if (answer === null) return null;
    const chosen = letters.find((letter) => letter === answer.toLowerCase().slice(0, 1));
    if (chosen !== undefined) return chosen;
  }
  return null;
}
