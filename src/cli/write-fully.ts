import { writeSync } from 'node:fs';

/** Why an answer did not reach its reader, other than that the reader has gone. The message is for a person. */
export class OutputError extends Error {
  constructor(code: string) {
    super(`The output could not be written: ${reasons[code] ?? `the system says ${code}`}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be too large',
  EBADF: 'there is nowhere to write to',
  EIO: 'the disk or terminal failed',
};

/** The reader of a pipe has closed it; Windows may call that the end of the file. */
const readerGoneCodes: readonly (string | null)[] = ['EPIPE', 'EOF'];

/**
 * Writes all of a text to stdout (1) or stderr (2) before it returns. `reader-gone` (`| head`): nobody is left to
 * write for.
 * @throws OutputError when the text cannot be written for another reason.
 */
export function writeFully(fd: 1 | 2, text: string): 'written' | 'reader-gone' {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null;
      if (readerGoneCodes.includes(code)) return 'reader-gone';
      if (code !== 'EAGAIN') throw new OutputError(code ?? String(error));
      // Another process has set the pipe to non-blocking: wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return 'written';
}

/** The same to stderr, where nothing is told that the answer needs: what cannot be written is dropped. */
export function writeComplaint(text: string): void {
  try {
    writeFully(2, text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
  }
}
