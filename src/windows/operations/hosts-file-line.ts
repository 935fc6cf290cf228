import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { quoted } from '../../shared/printable.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readHostsFile, tidyHostsFile, writeHostsFile } from './support/hosts-file.ts';
import { findOverridingLines, removeOverride, restoreOverride } from './support/hosts-lines.ts';
import { readerOf } from './support/reader.ts';
import { notThere } from './support/stored-value-words.ts';

type Request = OperationRequest<'hosts-file-line'>;

const mostLines = 1000;
const longestLine = 8192;
/** One character for each byte, so that no encoding is guessed. */
const line = z
  .string()
  .max(longestLine)
  .regex(/^[\0-\xFF]*$/u);
const imageSchema = z.strictObject({
  lines: z
    .array(z.strictObject({ index: z.int().min(0), line, previous: line.nullable() }))
    .max(mostLines)
    .readonly(),
  readOnly: z.boolean(),
  unfinished: z.boolean(),
});
type Image = z.infer<typeof imageSchema>;

const unfinishedText =
  'An earlier change of the hosts file was cut short. Undo it first, or delete the file hosts.rdp-troubleshooter beside the hosts file.';

const kind: OperationKind<Request, Image> = {
  id: 'hosts-file-line',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({ image: read(request), reversibility: { how: 'fully' } })),
  apply: (request, before) =>
    attemptWindows(target(request), () => {
      if (before.unfinished) throw new OperationStop('failed', unfinishedText);
      if (before.lines.length > 0) writeHostsFile(removeOverride(readHostsFile().lines, request));
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (after.lines.length > 0)
        throw new OperationStop('no-effect', `${target(request)} was removed and is there again.`);
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), () => {
      const { lines } = readHostsFile();
      const restored = restoreOverride(lines, request, before.lines);
      if (restored.join('') !== lines.join('')) writeHostsFile(restored);
      tidyHostsFile(before);
      return { lost: [] };
    }),
  describe: ({ lines }) => (lines.length === 0 ? notThere : lines.map(lineWords).join(', ')),
  intended: () => notThere,
  compare: (left, right) =>
    left.readOnly === right.readOnly &&
    left.unfinished === right.unfinished &&
    // Where they stand says nothing: somebody may have written above them.
    JSON.stringify(left.lines.map((each) => each.line)) ===
      JSON.stringify(right.lines.map((each) => each.line))
      ? 'same'
      : 'different',
};

/** One name taken off the lines of the hosts file that lead it to one address; every other byte stays. */
export const hostsFileLine = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['hosts-file-line']),
  readerOf(imageSchema),
);

function target({ name, address }: Request): string {
  return `the line of the hosts file that leads ${name} to ${address}`;
}

function lineWords({ line: bytes }: Image['lines'][number]): string {
  return quoted(Buffer.from(bytes, 'latin1').toString('utf8').trim(), 200);
}

function read(request: Request): Image {
  const { lines, readOnly, unfinished } = readHostsFile();
  const found = findOverridingLines(lines, request);
  const tooLong = found.some(
    (each) => each.line.length > longestLine || (each.previous?.length ?? 0) > longestLine,
  );
  if (found.length > mostLines || tooLong)
    throw new OperationStop('failed', `${target(request)}: there is too much of it to be kept for an undo.`);
  return { lines: found, readOnly, unfinished };
}
