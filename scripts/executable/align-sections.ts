/** A page of memory. */
const page = 4096;
/** Offsets in the headers of a 64-bit program, from Microsoft's "PE Format". */
const header = {
  peOffset: 0x3c,
  sectionCount: 6,
  optionalSize: 20,
  optional: 24,
  fileAlignment: 24 + 36,
  sizeOfHeaders: 24 + 60,
  debugDirectory: 24 + 160,
} as const;
const section = { bytes: 40, virtualAddress: 12, rawSize: 16, rawOffset: 20 } as const;
const debugEntry = { bytes: 28, rawOffset: 24 } as const;

interface Moved {
  readonly virtualAddress: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/**
 * Lays the sections of a Windows program at whole pages of its file. Then a loader can map them as they are, and pages
 * that nobody touches cost no memory; Wine reads a program of 80 MB into memory otherwise.
 */
export function alignSections(program: Buffer): Buffer {
  const pe = program.readUInt32LE(header.peOffset);
  const count = program.readUInt16LE(pe + header.sectionCount);
  const table = pe + header.optional + program.readUInt16LE(pe + header.optionalSize);
  const headersSize = roundUp(program.readUInt32LE(pe + header.sizeOfHeaders));
  const head = Buffer.alloc(headersSize);
  program.copy(head, 0, 0, table + count * section.bytes);
  head.writeUInt32LE(page, pe + header.fileAlignment);
  head.writeUInt32LE(headersSize, pe + header.sizeOfHeaders);

  const parts = [head];
  const moved: Moved[] = [];
  let to = headersSize;
  for (let index = 0; index < count; index += 1) {
    const entry = table + index * section.bytes;
    const size = program.readUInt32LE(entry + section.rawSize);
    const from = program.readUInt32LE(entry + section.rawOffset);
    if (size === 0) continue;
    const content = Buffer.alloc(roundUp(size));
    program.copy(content, 0, from, from + size);
    head.writeUInt32LE(content.length, entry + section.rawSize);
    head.writeUInt32LE(to, entry + section.rawOffset);
    moved.push({ virtualAddress: program.readUInt32LE(entry + section.virtualAddress), from, to, size });
    parts.push(content);
    to += content.length;
  }
  const aligned = Buffer.concat(parts);
  moveDebugEntries(aligned, pe, moved);
  return aligned;
}

/** Debug entries are the one place besides the table of sections that names offsets in the file. */
function moveDebugEntries(aligned: Buffer, pe: number, moved: readonly Moved[]): void {
  const address = aligned.readUInt32LE(pe + header.debugDirectory);
  const size = aligned.readUInt32LE(pe + header.debugDirectory + 4);
  const holder = moved.find(
    (one) => address >= one.virtualAddress && address < one.virtualAddress + one.size,
  );
  if (holder === undefined) return;
  const start = holder.to + (address - holder.virtualAddress);
  for (let at = start; at < start + size; at += debugEntry.bytes) {
    const old = aligned.readUInt32LE(at + debugEntry.rawOffset);
    const part = moved.find(({ from, size: length }) => old >= from && old < from + length);
    if (part !== undefined) aligned.writeUInt32LE(part.to + (old - part.from), at + debugEntry.rawOffset);
  }
}

function roundUp(size: number): number {
  return Math.ceil(size / page) * page;
}
