import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '../test/scenarios/corpus/corpus.ts';
import { measure, ofPart } from '../test/scenarios/corpus/measure.ts';
import { lastLine, summary } from '../test/scenarios/corpus/summary.ts';
import { root, runTool } from './pinned-tools.ts';

/**
 * `npm run bench:verdict`: judges the whole corpus with the rules of today and prints how often the first cause is right
 * and how far its confidence can be believed. Needs no server: live scenarios are judged from their recordings.
 * `-- --write` puts the tables into docs/verdict.md, `-- --tuning` leaves the measured part out, for whoever tunes rules.
 */
const measured = measure(loadCorpus());
const tuningOnly = process.argv.includes('--tuning');
const shown = tuningOnly ? ofPart(measured, 'tuning') : measured;
const text = summary(shown);
process.stdout.write(`${text}\n\n`);
if (process.argv.includes('--write') && !tuningOnly)
  await writeIntoDocument(`${text}\n\n    ${lastLine(measured)}`);
process.stdout.write(tuningOnly ? 'Only the tuning part was shown.\n' : `${lastLine(measured)}\n`);

/** Replaces what stands between the two markers. */
async function writeIntoDocument(content: string): Promise<void> {
  const document = join(root, 'docs', 'verdict.md');
  const [begin, end] = ['<!-- bench:verdict begin -->', '<!-- bench:verdict end -->'];
  const before = await readFile(document, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/verdict.md has lost the markers around its measurement.');
  await writeFile(document, `${before.slice(0, from + begin.length)}\n\n${content}\n\n${before.slice(to)}`);
  // Its tables are aligned as in every document here.
  runTool('prettier', 'prettier', ['--write', '--log-level=warn', document]);
}
