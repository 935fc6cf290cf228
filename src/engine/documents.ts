import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { maxDocumentBytes } from '../check/read-document.ts';
import { parseReport } from '../check/read-report.ts';
import { readRdpFile } from '../core/rdp-file.ts';
import { decodeText } from '../shared/decode-text.ts';
import type { LaunchRequest } from '../shared/ipc/launch.ts';
import type { Unchanged } from '../shared/ipc/sides.ts';
import { quoted } from '../shared/printable.ts';
import { formatTarget } from '../shared/target.ts';
import type { ReportShelf } from './report-shelf.ts';
import { shownReport } from './shown-report.ts';

type Launch = Unchanged<LaunchRequest>;

const mostLeftOutShown = 256;
const longestName = 512;

/** Reads what was dropped or opened: a report, or a file of Remote Desktop. Nothing of it is ever run. */
export function readDocument(name: string, text: string, shelf: ReportShelf): Launch {
  if (/^\uFEFF?\s*\{/u.test(text)) return readReport(name, text, shelf);
  const file = readRdpFile(text);
  if (!file.ok) {
    const message =
      file.problem === 'not-an-rdp-file'
        ? `${quoted(name)} is neither a report of this program nor a file of Remote Desktop.`
        : `${quoted(name)}: ${file.message}`;
    return { kind: 'refused', message };
  }
  const note =
    file.gateway === null
      ? null
      : `The file connects through the gateway ${quoted(file.gateway)}. The check goes straight to the computer, which may not be reachable that way.`;
  return { kind: 'target', from: 'rdp-file', target: formatTarget(file.target), note };
}

function readReport(name: string, text: string, shelf: ReportShelf): Launch {
  const read = parseReport(text, quoted(name));
  if (!read.ok) return { kind: 'refused', message: read.message };
  const { report, leftOut } = read.document;
  const opened = {
    reportId: shelf.put(report, 'opened'),
    report: shownReport(report),
    name: name.slice(0, longestName),
    leftOut: leftOut.slice(0, mostLeftOutShown),
  };
  return { kind: 'report', opened };
}

/** The same from a file of at most 20 MB. Never rejects. */
export async function readDocumentFile(path: string, shelf: ReportShelf): Promise<Launch> {
  const name = basename(path);
  try {
    // The size is asked first, so that a huge file, or one without an end, is never loaded.
    const found = await stat(path);
    if (!found.isFile()) return { kind: 'refused', message: `${quoted(name)} is not a file.` };
    if (found.size > maxDocumentBytes) {
      return { kind: 'refused', message: `${quoted(name)} is larger than 20 MB, so it is not opened.` };
    }
    return readDocument(name, decodeText(await readFile(path)), shelf);
  } catch {
    const message = `${quoted(name)} cannot be read. It may have been moved, or you may not be allowed to open it.`;
    return { kind: 'refused', message };
  }
}
