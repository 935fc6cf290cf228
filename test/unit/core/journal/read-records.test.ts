import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../../../src/core/journal/frame.ts';
import { JournalFold } from '../../../../src/core/journal/fold.ts';
import { noteText } from '../../../../src/core/journal/note.ts';
import { readRecords } from '../../../../src/core/journal/read-records.ts';
import { encodeRecord } from '../../../../src/core/journal/record-codec.ts';
import { concatBytes } from '../../../../src/rdp/wire/bytes.ts';
import { anyEvents, at, completedPlan, fileOf, id, numbered } from './support/records.ts';

const records = numbered([...completedPlan(id(1), id(2)), ...completedPlan(id(3), id(4))]);
const frames = records.map(encodeRecord);
const frame = (document: unknown): Uint8Array =>
  encodeFrame(new TextEncoder().encode(JSON.stringify(document)));
const notesOf = (...parts: readonly Uint8Array[]): string[] =>
  readRecords(concatBytes(...parts)).notes.map(({ note }) => note);

describe('readRecords', () => {
  it('gives back what was written, whatever the images hold', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const written = numbered(events);
        const read = readRecords(fileOf(written));
        expect(read.records).toEqual(written);
        expect(read.notes).toEqual([]);
        expect(read.lastSequence).toBe(written.length);
      }),
    );
  });

  it('keeps an image whose names are those of JavaScript built-ins', () => {
    const before = JSON.parse('{"__proto__":{"x":1},"constructor":"y"}') as Readonly<Record<string, string>>;
    const [first] = readRecords(
      fileOf(numbered(completedPlan(id(1), id(2), { before })).slice(2, 3)),
    ).records;
    expect(JSON.stringify(first)).toContain('"before":{"__proto__":{"x":1},"constructor":"y"}');
  });

  it('loses at most the last record when the file is cut at any byte', () => {
    const whole = fileOf(records);
    let complete = 0;
    let end = frames[0]!.length;
    for (let size = 0; size <= whole.length; size += 1) {
      if (size === end) {
        complete += 1;
        end += frames[complete]?.length ?? 0;
      }
      const read = readRecords(whole.subarray(0, size));
      expect(read.records).toEqual(records.slice(0, complete));
      expect(read.notes.every(({ note }) => note === 'torn-record')).toBe(true);
      expect(read.notes.length).toBeLessThanOrEqual(1);
      new JournalFold(read);
    }
    expect(complete).toBe(records.length);
  });

  it('goes on after a torn record when the next one took its number', () => {
    const read = readRecords(concatBytes(frames[0]!, frames[1]!.subarray(0, 30), frames[1]!, frames[2]!));
    expect(read.records).toEqual(records.slice(0, 3));
    expect(read.notes).toEqual([{ note: 'torn-record', offset: frames[0]!.length, byteCount: 30 }]);
  });

  it('says how many records damage in the middle has cost, and reads on', () => {
    const damaged = frames[2]!.slice();
    damaged[40]! ^= 0x20;
    const read = readRecords(concatBytes(frames[0]!, frames[1]!, damaged, ...frames.slice(3)));
    expect(read.records).toEqual(records.filter(({ sequence }) => sequence !== 3));
    expect(read.notes).toEqual([
      {
        note: 'damaged',
        offset: frames[0]!.length + frames[1]!.length,
        byteCount: damaged.length,
        lostRecords: 1,
      },
    ]);
  });

  it('notices damage at the end, records taken out, and records put in twice', () => {
    const damaged = frames[1]!.slice();
    damaged[40]! ^= 0x20;
    expect(notesOf(frames[0]!, damaged)).toEqual(['damaged']);
    expect(notesOf(frames[0]!, frames[4]!)).toEqual(['missing-records']);
    expect(notesOf(frames[0]!, frames[1]!, frames[0]!, frames[2]!)).toEqual(['out-of-order']);
    expect(notesOf(new TextEncoder().encode('by hand'), damaged, frames[2]!)).toEqual(['damaged']);
  });

  it('notes an intact frame that is no record, and does not count its number as lost', () => {
    const other = frame({ ...records[1], kind: 'unheard-of' });
    const read = readRecords(concatBytes(frames[0]!, other, encodeFrame(new Uint8Array([0xc0])), frames[3]!));
    expect(read.notes.map(({ note }) => note)).toEqual(['not-a-record', 'not-a-record']);
    expect(read.records).toHaveLength(2);
  });

  it('keeps a record of a newer version apart, with the ids that it is about', () => {
    const newer = { version: 2, sequence: 2, at, kind: 'new', planId: id(1), entryIds: [id(2)], other: 'x' };
    const read = readRecords(concatBytes(frames[0]!, frame(newer), frames[2]!));
    expect(read.newer).toEqual([{ version: 2, sequence: 2, ids: [id(1), id(2)] }]);
    expect(read.records.map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(read.notes).toEqual([{ note: 'newer-version', sequence: 2, version: 2 }]);
  });

  it('bounds what it notes', () => {
    const bad = frame({ version: 1, sequence: 1 });
    expect(readRecords(concatBytes(...Array.from({ length: 3000 }, () => bad))).notes).toHaveLength(1000);
  });

  it('does not fall over any of 100,000 hostile inputs, and what it reads can be added up', () => {
    const whole = fileOf(records);
    const words = [
      'null',
      '-1',
      '1e999',
      '"\\u0000"',
      '{}',
      '[[[[',
      '"__proto__"',
      '2',
      '"plan-started"',
      'true',
    ];
    const mutation = fc.record({
      frame: fc.nat(frames.length - 1),
      where: fc.nat(),
      byte: fc.nat(255),
      word: fc.constantFrom(...words),
    });
    let read = 0;
    fc.assert(
      fc.property(mutation, fc.boolean(), ({ frame: index, where, byte, word }, inside) => {
        if (inside) {
          // A right checksum around wrong content, as somebody who knows the format would write it.
          const content = JSON.stringify(records[index]);
          const place = where % content.length;
          const text = content.slice(0, place) + word + content.slice(place + (byte % 20));
          const hostile = concatBytes(
            ...frames.slice(0, index),
            encodeFrame(new TextEncoder().encode(text)),
            frames[13]!,
          );
          read += new JournalFold(readRecords(hostile)).state.plans.length;
        } else {
          const hostile = whole.slice();
          hostile[where % hostile.length] = byte;
          read += new JournalFold(readRecords(hostile)).state.plans.length;
        }
      }),
      { numRuns: 100_000 },
    );
    expect(read).toBeGreaterThan(50_000);
    // Takes half a minute alone, and several when other programs share the processor.
  }, 300_000);

  it('does not fall over nesting without end', () => {
    const deep = encodeFrame(new TextEncoder().encode('['.repeat(1_000_000)));
    const nested = encodeFrame(
      new TextEncoder().encode(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
    );
    expect(notesOf(deep, nested)).toEqual(['not-a-record', 'not-a-record']);
  });
});

describe('noteText', () => {
  it.each([
    { note: 'torn-record', offset: 1, byteCount: 2 },
    { note: 'damaged', offset: 1, byteCount: 2, lostRecords: 1 },
    { note: 'damaged', offset: 1, byteCount: 2, lostRecords: null },
    { note: 'missing-records', beforeSequence: 4, lostRecords: 2 },
    { note: 'out-of-order', offset: 1, sequence: 3 },
    { note: 'not-a-record', offset: 1, reason: 'at is not as it should be' },
    { note: 'newer-version', sequence: 3, version: 2 },
    { note: 'inconsistent', sequence: 3, reason: 'the entry is not known' },
  ] as const)('says what happened and what to do: $note', (note) => {
    expect(noteText(note)).toMatchSnapshot();
  });
});
