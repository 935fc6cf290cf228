import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeHtmlReport } from '../../check/html-report.ts';
import { ownerLetter } from '../../check/owner-letter.ts';
import { readReportFile } from '../../check/read-report.ts';
import { redactForSending } from '../../check/redact.ts';
import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import { printable, quoted } from '../../shared/printable.ts';
import type { ReportInvocation } from '../arguments/invocation.ts';
import type { CliIo } from '../io.ts';
import { leftOutNotes } from './replay.ts';

/** `report`: a saved report for people or, with names taken out, to send; 2 when it cannot be read or written. */
export async function reportCommand(invocation: ReportInvocation, io: CliIo): Promise<ExitCode> {
  const { file, htmlFile, jsonFile, ownerTextFile, ownerScriptFile, redact } = invocation;
  const read = await readReportFile(file);
  if (!read.ok) {
    io.stderr(`${read.message}\n`);
    return exitCodes.usage;
  }
  for (const note of leftOutNotes(read.document.leftOut)) io.stderr(`${printable(note)}\n`);
  const report = redactForSending(read.document.report, new Set(redact));
  const letter = ownerLetter(report);
  const outputs: (readonly [file: string | null, text: () => string | Problem])[] = [
    [htmlFile, () => writeHtmlReport(report)],
    [jsonFile, () => `${JSON.stringify(report, null, 2)}\n`],
    [ownerTextFile, () => letter?.text ?? nothingThere],
    // The line ends of Windows, where the script is read and run.
    [
      ownerScriptFile,
      () => letter?.repair?.script.replaceAll('\n', '\r\n') ?? (letter === null ? nothingThere : noScript),
    ],
  ];
  for (const [output, makeText] of outputs) {
    if (output === null) continue;
    const text = makeText();
    const problem = typeof text === 'string' ? await write(output, file, text, io) : text.problem;
    if (problem !== null) {
      io.stderr(`${problem}\n`);
      return exitCodes.usage;
    }
  }
  return exitCodes.healthy;
}

interface Problem {
  readonly problem: string;
}

const nothingThere: Problem = {
  problem: 'The verdict of this report names nothing that its owner could mend on the far computer.',
};
const noScript: Problem = {
  problem: 'No script can settle this cause on the far computer; --owner-text says what to look at there.',
};

/** null when it was written, else a sentence for a person. */
async function write(output: string, source: string, text: string, io: CliIo): Promise<string | null> {
  if (output === '-') {
    io.stdout(text);
    return null;
  }
  if (resolve(output) === resolve(source))
    return `${quoted(output)} is the report itself; give another file, so that the original stays.`;
  try {
    await writeFile(output, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'the name is not valid';
    return `The file ${quoted(output)} cannot be written: ${code}.`;
  }
  io.stderr(`Written: ${printable(output)}\n`);
  return null;
}
