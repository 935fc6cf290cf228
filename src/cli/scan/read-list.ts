import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decodeText } from '../../shared/decode-text.ts';
import { quoted } from '../../shared/printable.ts';

export type ReadList =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: 'unreadable' | 'too-large' | 'not-text';
      readonly message: string;
    };

export const maxListBytes = 10 * 1024 * 1024;
/** A few NUL characters are a fault in a line, which is then reported; more are another kind of file. */
const mostNuls = 8;

/** Reads a list of hosts from a file, or from standard input for "-". Never rejects. */
export async function readList(file: string): Promise<ReadList> {
  const name = file === '-' ? 'standard input' : quoted(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? standardInput() : createReadStream(file)) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > maxListBytes) {
        return {
          ok: false,
          problem: 'too-large',
          message: `The list in ${name} is larger than 10 MB; split it.`,
        };
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return {
      ok: false,
      problem: 'unreadable',
      message: `The list ${name} cannot be read: ${reasonOf(error)}.`,
    };
  }
  const text = decodeText(Buffer.concat(chunks));
  if (countNuls(text) > mostNuls) {
    return { ok: false, problem: 'not-text', message: `The list in ${name} is not a text file.` };
  }
  return { ok: true, text };
}

function standardInput(): Readable {
  // On Windows Node opens stdin by what kind of handle it takes it for, and can be wrong; reading it as a file works
  // for all of them.
  return process.platform === 'win32' ? createReadStream('', { fd: 0, autoClose: false }) : process.stdin;
}

function countNuls(text: string): number {
  return text.split('\0', mostNuls + 2).length - 1;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  return typeof code === 'string' ? `the system says ${code}` : 'the name is not valid';
}
