import type { AppendFile, JournalFileSystem } from '../journal/file-system.ts';

/** Files that end with this process, for a practice computer that nobody wants to keep. */
export function memoryFileSystem(): JournalFileSystem {
  const files = new Map<string, { bytes: Uint8Array; changedAt: number }>();
  const put = (path: string, bytes: Uint8Array): void => {
    files.set(path, { bytes, changedAt: performance.now() });
  };
  return {
    makeFolder: () => Promise.resolve(),
    list: (folder) =>
      Promise.resolve(
        [...files.keys()]
          .filter((path) => folderOf(path) === folder)
          .map((path) => path.slice(folder.length + 1)),
      ),
    read: (path) => Promise.resolve(files.get(path)?.bytes ?? null),
    ageMs: (path) => {
      const found = files.get(path);
      return Promise.resolve(found === undefined ? null : performance.now() - found.changedAt);
    },
    createExclusively: async (path, content) => {
      if (files.has(path)) throw systemError('EEXIST', path);
      put(path, content);
      return Promise.resolve();
    },
    rename: async (from, to) => {
      const found = files.get(from);
      if (found === undefined) throw systemError('ENOENT', from);
      files.delete(from);
      put(to, found.bytes);
      return Promise.resolve();
    },
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
    openForAppend: (path) => {
      if (!files.has(path)) put(path, new Uint8Array());
      return Promise.resolve(appendFile(path));
    },
    syncFolder: () => Promise.resolve(),
  };

  function appendFile(path: string): AppendFile {
    const bytes = (): Uint8Array => files.get(path)?.bytes ?? new Uint8Array();
    return {
      size: () => Promise.resolve(bytes().length),
      append: (added) => {
        put(path, Buffer.concat([bytes(), added]));
        return Promise.resolve();
      },
      sync: () => Promise.resolve(),
      truncate: (byteCount) => {
        put(path, bytes().slice(0, byteCount));
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    };
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
