/** Who holds the lock. */
export interface LockHolder {
  readonly processId: number;
  /** See `ProcessTable.startTokenOf`. */
  readonly startToken: string;
}

/** Lock files of one journal: `user.lock-7` is held, `user.lock-7.free` was let go. */
export interface LockFile {
  readonly name: string;
  readonly generation: number;
  readonly free: boolean;
}

export const maxLockFileBytes = 4096;

export function lockFileName(journal: string, generation: number): string {
  return `${journal}.lock-${generation}`;
}

export function freeLockFileName(journal: string, generation: number): string {
  return `${lockFileName(journal, generation)}.free`;
}

/** The lock files among the names of a folder, in rising generation. */
export function lockFilesIn(names: readonly string[], journal: string): readonly LockFile[] {
  const prefix = `${journal}.lock-`;
  const files = names.flatMap((name) => {
    if (!name.startsWith(prefix)) return [];
    const found = /^([1-9][0-9]{0,14})(\.free)?$/u.exec(name.slice(prefix.length));
    return found === null ? [] : [{ name, generation: Number(found[1]), free: found[2] !== undefined }];
  });
  return files.toSorted((left, right) => left.generation - right.generation);
}

export function encodeHolder(holder: LockHolder): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
}

/** null when it is not whole: its owner stopped while writing it, or is writing it right now. */
export function decodeHolder(content: Uint8Array): LockHolder | null {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder().decode(content));
  } catch {
    return null;
  }
  if (typeof document !== 'object' || document === null) return null;
  if (!('processId' in document) || !('startToken' in document)) return null;
  const { processId, startToken } = document;
  if (!Number.isSafeInteger(processId) || typeof startToken !== 'string') return null;
  return { processId: Number(processId), startToken };
}
