import fc from 'fast-check';
import type { FromHelper, ToHelper } from '../../../../../src/shared/helper-protocol/messages.ts';
import type { RepairRequest } from '../../../../../src/shared/repair/repair-request.ts';

export const disableUdp: RepairRequest = {
  request: 'apply',
  steps: [{ fix: 'disable-udp', parameters: {} }],
  returnsAt: null,
};

/** Valid messages to the helper, of every kind. */
export const toHelper: readonly ToHelper[] = [
  { message: 'request', request: disableUdp },
  {
    message: 'request',
    request: {
      request: 'apply',
      steps: [
        { fix: 'allow-mstsc-through-firewall', parameters: { address: '192.0.2.10', port: 3389 } },
        { fix: 'remove-hosts-override', parameters: { host: 'server01' } },
        {
          fix: 'set-interface-mtu',
          parameters: { interfaceId: '01234567-89ab-cdef-0123-456789abcdef', family: 4, mtuBytes: 1400 },
        },
      ],
      returnsAt: '2026-11-21T08:00:00.000Z',
    },
  },
  {
    message: 'request',
    request: { request: 'undo', selection: { undo: 'entry', entryId: '0123456789abcdef' } },
  },
  { message: 'request', request: { request: 'undo', selection: { undo: 'everything' } } },
  { message: 'request', request: { request: 'undo-due' } },
  { message: 'request', request: { request: 'recover' } },
  { message: 'answer', questionId: 1, answer: 'restore' },
  { message: 'cancel' },
];

/** Valid messages from the helper, of every kind. */
export const fromHelper: readonly FromHelper[] = [
  { message: 'hello', protocol: 1, programVersion: '1.2.3' },
  { message: 'event', event: { type: 'accepted', stepCount: 1 } },
  {
    message: 'event',
    event: { type: 'step-started', entryId: '0123456789abcdef', fix: 'disable-udp', operationCount: 1 },
  },
  {
    message: 'event',
    event: {
      type: 'progress',
      entryId: '0123456789abcdef',
      operation: 0,
      target: 'a value',
      stage: 'captured',
    },
  },
  {
    message: 'question',
    questionId: 1,
    question: { entryId: '0123456789abcdef', target: 'a value', before: '0', left: '1', found: '2' },
  },
  { message: 'done', outcome: { outcome: 'nothing-to-do', message: 'Nothing is due.' } },
];

/** A frame, whatever its payload is worth. */
export function frameOf(payload: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(payload as string);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(bytes.length);
  return Buffer.concat([head, bytes]);
}

/** What does not belong into any field: paths, commands, other types, other names of built-ins. */
const foreign: readonly unknown[] = [
  'C:\\Windows\\System32\\cmd.exe',
  '\\\\server\\share\\evil.dll',
  'disable-udp & calc.exe',
  '"; Remove-Item -Recurse C:\\',
  'HKLM\\SOFTWARE\\Policies',
  '../../etc/passwd',
  '%SystemRoot%',
  '\u0000',
  '',
  null,
  true,
  -1,
  1e308,
  [],
  [[]],
  {},
  { kind: 'registry-value', request: { key: 'HKLM\\SOFTWARE\\X\\Y', name: 'Z', value: null } },
  { toString: 'x' },
];

/** A valid message in which one field is another, missing, or one too many; as JSON text. */
export function changedJson(samples: readonly object[]): fc.Arbitrary<string> {
  return fc
    .record({
      sample: fc.constantFrom(...samples),
      place: fc.nat(),
      how: fc.constantFrom('replace', 'add', 'remove', 'proto'),
      value: fc.oneof(fc.constantFrom(...foreign), fc.string({ unit: 'binary' }), fc.jsonValue()),
      name: fc.oneof(
        fc.constantFrom('command', 'path', 'program', 'registry', 'fix', 'toString'),
        fc.string(),
      ),
    })
    .map(({ sample, place, how, value, name }) => {
      const copy = structuredClone(sample) as Record<string, unknown>;
      const places = listPlaces(copy);
      const [holder, key] = places[place % places.length]!;
      if (how === 'replace') holder[key] = value;
      else if (how === 'remove') Reflect.deleteProperty(holder, key);
      else if (how === 'add') holder[name] = value;
      else return `{"__proto__":${JSON.stringify(value)},${JSON.stringify(copy).slice(1)}`;
      return JSON.stringify(copy);
    });
}

function listPlaces(value: object): [Record<string, unknown>, string][] {
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => [
    [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
    ...(typeof field === 'object' && field !== null ? listPlaces(field) : []),
  ]);
}

/** Bytes that are no message, or nearly one: noise, a frame with a wrong length, a frame with changed bytes. */
export function changedBytes(samples: readonly object[]): fc.Arbitrary<Uint8Array> {
  const whole = fc.constantFrom(...samples).map((sample) => frameOf(JSON.stringify(sample)));
  const changed = fc.tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }));
  return fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc.tuple(whole, fc.nat()).map(([frame, at]) => frame.subarray(0, at % (frame.length + 1))),
    fc.tuple(whole, fc.uint8Array({ maxLength: 16 })).map((parts) => Buffer.concat(parts)),
    changed.map(([frame, changes]) => {
      const copy = Uint8Array.from(frame);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    }),
    fc.string({ unit: 'binary' }).map((text) => frameOf(text)),
    fc.uint8Array({ maxLength: 64 }).map((bytes) => frameOf(bytes)),
    fc.nat({ max: 2000 }).map((depth) => frameOf('['.repeat(depth))),
  );
}
