import { writeSync } from 'node:fs';
import { exitCodes } from '../shared/ids.ts';

/**
 * Writes all of a text to stdout (1) or stderr (2) before it returns. When the reader has gone (`| head`) the process
 * ends without a word: there is nobody left to tell, and the answer was not delivered.
 */
export function writeFully(fd: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EPIPE') process.exit(exitCodes.internalError);
      if (code !== 'EAGAIN') throw error;
      // Another process has set the pipe to non-blocking: wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
