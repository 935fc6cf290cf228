import { dirname } from 'node:path';
import type { AppendFile, JournalFileSystem } from '../../../../src/journal/file-system.ts';
import type { Mortality } from './mortality.ts';

interface FakeFile {
  /** What survives a power cut. */
  durable: Uint8Array;
  /** What programs see. */
  visible: Uint8Array;
  /** Whether the name itself survives. */
  named: boolean;
}

/** What the next calls answer instead of doing their work, with how many bytes of a write arrive all the same. */
export interface Fault {
  readonly call: 'makeFolder' | 'openForAppend' | 'append' | 'sync' | 'truncate' | 'createExclusively';
  readonly code: string;
  readonly arrivedBytes?: number;
  /** How many such calls do their work before. */
  letPass?: number;
  /** How often; once unless told. */
  times?: number;
}

/** A disk in memory that forgets what was not flushed, tears it, or fills it with zeros. */
export class FakeDisk {
  readonly #files = new Map<string, FakeFile>();
  faults: Fault[] = [];
  /** Of every file. */
  ageMs = 0;

  contentOf(path: string): Uint8Array | null {
    return this.#files.get(path)?.visible ?? null;
  }

  put(path: string, content: Uint8Array): void {
    this.#files.set(path, { durable: content, visible: content, named: true });
  }

  paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /**
   * Cuts the power.
   * @param kept how much of what was not flushed has arrived, from 0 to 1.
   * @param zeroed whether the file had grown already, so that zeros stand for the rest.
   */
  losePower(kept: number, zeroed: boolean): void {
    for (const [path, file] of this.#files) {
      if (!file.named && kept < 0.5) {
        this.#files.delete(path);
        continue;
      }
      const pending = file.visible.subarray(file.durable.length);
      const arrived = new Uint8Array(zeroed ? pending.length : Math.floor(pending.length * kept));
      arrived.set(pending.subarray(0, Math.floor(pending.length * kept)));
      const content = Buffer.concat([file.durable, arrived]);
      this.#files.set(path, { durable: content, visible: content, named: true });
    }
  }

  /** The file system as one program sees it while it lives. */
  mount({ boundary }: Pick<Mortality, 'boundary'>): JournalFileSystem {
    const create = (path: string, content: Uint8Array): FakeFile => {
      const file = { durable: new Uint8Array(), visible: content, named: false };
      this.#files.set(path, file);
      return file;
    };
    return {
      makeFolder: () => this.#faultyCall('makeFolder', boundary),
      list: async (folder) => {
        await boundary();
        return this.paths()
          .filter((path) => dirname(path) === folder)
          .map((path) => path.slice(folder.length + 1));
      },
      read: async (path) => {
        await boundary();
        return this.contentOf(path);
      },
      ageMs: async (path) => {
        await boundary();
        return this.#files.has(path) ? this.ageMs : null;
      },
      createExclusively: async (path, content) => {
        await this.#faultyCall('createExclusively', boundary);
        if (this.#files.has(path)) throw systemError('EEXIST');
        create(path, content).durable = content;
      },
      rename: async (from, to) => {
        await boundary();
        const file = this.#files.get(from);
        if (file === undefined) throw systemError('ENOENT');
        this.#files.delete(from);
        this.#files.set(to, file);
      },
      remove: async (path) => {
        await boundary();
        this.#files.delete(path);
      },
      openForAppend: async (path) => {
        await this.#faultyCall('openForAppend', boundary);
        return this.#appendFile(this.#files.get(path) ?? create(path, new Uint8Array()), boundary);
      },
      syncFolder: async (folder) => {
        await boundary();
        for (const [path, file] of this.#files) if (dirname(path) === folder) file.named = true;
      },
    };
  }

  #appendFile(file: FakeFile, boundary: Mortality['boundary']): AppendFile {
    return {
      size: async () => {
        await boundary();
        return file.visible.length;
      },
      append: async (bytes) => {
        const fault = this.#takeFault('append');
        const half = Math.floor(bytes.length / 2);
        const arriving = bytes.subarray(0, fault === null ? half : (fault.arrivedBytes ?? half));
        await boundary();
        file.visible = Buffer.concat([file.visible, arriving]);
        await boundary();
        if (fault !== null) throw systemError(fault.code);
        file.visible = Buffer.concat([file.visible, bytes.subarray(half)]);
        await boundary();
      },
      sync: async () => {
        await this.#faultyCall('sync', boundary);
        file.durable = file.visible;
        await boundary();
      },
      truncate: async (byteCount) => {
        await this.#faultyCall('truncate', boundary);
        file.visible = file.visible.subarray(0, byteCount);
        file.durable = file.durable.subarray(0, byteCount);
      },
      close: boundary,
    };
  }

  async #faultyCall(call: Fault['call'], boundary: Mortality['boundary']): Promise<void> {
    await boundary();
    const fault = this.#takeFault(call);
    if (fault !== null) throw systemError(fault.code);
  }

  #takeFault(call: Fault['call']): Fault | null {
    const fault = this.faults.find((candidate) => candidate.call === call);
    if (fault === undefined) return null;
    if ((fault.letPass ?? 0) > 0) {
      fault.letPass = (fault.letPass ?? 0) - 1;
      return null;
    }
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.faults = this.faults.filter((other) => other !== fault);
    return fault;
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
