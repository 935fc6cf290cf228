import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the archive says of one file. */
interface AsarFile {
  readonly size: number;
  /** From the end of the header, in decimal digits. */
  readonly offset: string;
  /** True for files that lie beside the archive. */
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}
interface AsarFolder {
  readonly files: Readonly<Record<string, AsarFile | AsarFolder>>;
}

export interface PackedFile {
  /** From the root of the archive, with `/`. */
  readonly path: string;
  readonly content: Buffer;
  /** SHA-256 of the content as the header has it; null: the header has none. */
  readonly statedHash: string | null;
}

export interface Asar {
  /** SHA-256 of the header, by which Electron knows the archive. */
  readonly headerHash: string;
  readonly size: number;
  readonly files: readonly PackedFile[];
}

/**
 * Reads Electron's archive format: four numbers of 32 bits, of which the last is the length of a header in JSON, then
 * the files. Written from its description and not with the packer's own library, which wrote what is looked at.
 */
export function readAsar(path: string): Asar {
  const data = readFileSync(path);
  const headerSize = data.readUInt32LE(4);
  const header = data.subarray(16, 16 + data.readUInt32LE(12));
  const contentStart = 8 + headerSize;
  const files: PackedFile[] = [];
  const walk = (folder: AsarFolder, prefix: string): void => {
    for (const [name, entry] of Object.entries(folder.files)) {
      const inside = `${prefix}${name}`;
      if ('files' in entry) {
        walk(entry, `${inside}/`);
      } else if (entry.unpacked === true) {
        throw new Error(`${inside} lies outside the archive`);
      } else {
        const start = contentStart + Number(entry.offset);
        const content = data.subarray(start, start + entry.size);
        files.push({ path: inside, content, statedHash: entry.integrity?.hash ?? null });
      }
    }
  };
  walk(JSON.parse(header.toString('utf8')) as AsarFolder, '');
  return { headerHash: createHash('sha256').update(header).digest('hex'), size: data.byteLength, files };
}
