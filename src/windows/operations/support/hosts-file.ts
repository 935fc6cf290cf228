import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isReadOnly, replaceFile, setReadOnly } from '../../native/files.ts';
import { systemFolder } from '../../native/system-library.ts';
import { OperationStop } from './attempt-windows.ts';
import { splitLines } from './hosts-lines.ts';
import type { HostsLines } from './hosts-lines.ts';

/** Larger ones exist nowhere but in lists of a hundred thousand advertisers, and those are a fraction of it. */
const mostBytes = 32 * 1024 * 1024;

export interface HostsFileState {
  readonly lines: HostsLines;
  readonly exists: boolean;
  readonly readOnly: boolean;
  /** A new file lies beside it that a crash kept from taking its place. */
  readonly unfinished: boolean;
}

/** The hosts file in its usual place. @throws Win32Error and errors of the file system */
export function readHostsFile(): HostsFileState {
  const unfinished = sizeOf(newPath()) !== null;
  const size = sizeOf(path());
  if (size === null) return { lines: [], exists: false, readOnly: false, unfinished };
  if (size > mostBytes)
    throw new OperationStop('failed', 'The hosts file is too large to be changed safely.');
  const lines = splitLines(readFileSync(path(), 'latin1'));
  return { lines, exists: true, readOnly: isReadOnly(path()), unfinished };
}

/**
 * Writes the hosts file as a whole: whoever reads it sees the old one or the new one, and a crash leaves one of
 * them. Owner, access list and attributes stay.
 * @throws Win32Error and errors of the file system
 */
export function writeHostsFile(lines: HostsLines): void {
  const { exists, readOnly } = readHostsFile();
  writeToDisk(newPath(), Buffer.from(lines.join(''), 'latin1'));
  if (!exists) {
    renameSync(newPath(), path());
    return;
  }
  // Windows does not replace a file with this attribute, not even for administrators.
  if (readOnly) setReadOnly(path(), false);
  replaceFile(path(), newPath());
  if (readOnly) setReadOnly(path(), true);
}

/** Puts right what a crash left half done. */
export function tidyHostsFile({ readOnly }: { readonly readOnly: boolean }): void {
  rmSync(newPath(), { force: true });
  if (sizeOf(path()) !== null) setReadOnly(path(), readOnly);
}

function path(): string {
  return `${systemFolder()}\\drivers\\etc\\hosts`;
}

function newPath(): string {
  return `${path()}.rdp-troubleshooter`;
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

function writeToDisk(file: string, content: Buffer): void {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
