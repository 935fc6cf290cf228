import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import type { AppendFile, JournalFileSystem } from './file-system.ts';
import { codeOf, fileTooLarge } from './journal-problem.ts';

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;
// Never through a link that somebody left in place of the journal. Windows has no such flag, and no such habit.
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

/** The file system of this computer. */
export const nodeFileSystem: JournalFileSystem = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: ownerOnlyFolder });
  },
  list: (folder) => readdir(folder),
  read: readBounded,
  ageMs: async (path) => {
    const found = await whenThere(stat(path));
    return found === null ? null : Date.now() - found.mtimeMs;
  },
  createExclusively: async (path, content) => {
    const file = await open(path, 'wx', ownerOnlyFile);
    try {
      await file.writeFile(content);
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  openForAppend: async (path) => {
    const { O_CREAT, O_RDWR, O_APPEND } = constants;
    const file = await open(path, O_CREAT | O_RDWR | O_APPEND | noFollow, ownerOnlyFile);
    return appendFile(file, path);
  },
  syncFolder: async (path) => {
    // NTFS journals its folders itself, and Windows cannot open one as a file.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

async function readBounded(path: string, maxBytes: number): Promise<Uint8Array | null> {
  const file = await whenThere(open(path, constants.O_RDONLY | noFollow));
  if (file === null) return null;
  try {
    const found = await file.stat();
    if (!found.isFile()) throw systemError('EISDIR', path);
    if (found.size > maxBytes) throw systemError(fileTooLarge, path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function appendFile(file: FileHandle, path: string): AppendFile {
  return {
    size: async () => (await file.stat()).size,
    append: (bytes) => file.writeFile(bytes),
    sync: () => file.sync(),
    // By path: on Windows a handle opened for appending may not shorten the file.
    truncate: (byteCount) => truncate(path, byteCount),
    close: () => file.close(),
  };
}

async function whenThere<Value>(pending: Promise<Value>): Promise<Value | null> {
  try {
    return await pending;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
