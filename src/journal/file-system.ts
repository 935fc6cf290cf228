/**
 * The few things a journal asks of a file system, so that tests can take power away between any two of them. All
 * reject with an error that carries the system's code.
 */
export interface JournalFileSystem {
  /** Makes the folder and those above it for the owner alone; one that is there is left as it is. */
  makeFolder(path: string): Promise<void>;
  /** Names in the folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The content of a regular file, or null when there is none. Rejects when it is larger than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Uint8Array | null>;
  /** Age of the file's content in milliseconds; null when there is no such file. */
  ageMs(path: string): Promise<number | null>;
  /** Creates a file for the owner alone with this content, flushed, or none; rejects with EEXIST if one is there. */
  createExclusively(path: string, content: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Opens for appending; creates it for the owner alone when it is not there. */
  openForAppend(path: string): Promise<AppendFile>;
  /** Makes names created in the folder last. Does nothing where the system flushes them by itself. */
  syncFolder(path: string): Promise<void>;
}

export interface AppendFile {
  size(): Promise<number>;
  /** Writes all bytes at the end, or rejects; some of them may be in the file then. */
  append(bytes: Uint8Array): Promise<void>;
  /** Returns when everything written is on the disk. */
  sync(): Promise<void>;
  truncate(byteCount: number): Promise<void>;
  close(): Promise<void>;
}
