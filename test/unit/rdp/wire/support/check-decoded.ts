import type { Decoded } from '../../../../../src/rdp/wire/parsed.ts';

const maxTextChars = 512;
const maxListLength = 64;

/** Throws unless the result is one that a decoder may give for `input`, with everything in it bounded. */
export function checkDecoded(decoded: Decoded<unknown>, input: Uint8Array): void {
  switch (decoded.kind) {
    case 'value':
      demand(decoded.size >= 0 && decoded.size <= input.length, 'size beyond the input');
      checkBounded(decoded.value, input.length);
      return;
    case 'incomplete':
      demand(decoded.need > input.length, 'asks for bytes that are there');
      demand(decoded.need <= 0x1_0000_0000, 'asks for a senseless number of bytes');
      return;
    case 'invalid':
      demand(decoded.error.problem.length > 0, 'no problem named');
      demand(decoded.error.offset >= 0 && decoded.error.offset <= input.length, 'offset outside the input');
      return;
    default:
      throw new Error(`not a result: ${JSON.stringify(decoded satisfies never)}`);
  }
}

function checkBounded(value: unknown, inputBytes: number): void {
  if (typeof value === 'string') {
    demand(value.length <= maxTextChars, 'text too long');
    demand(value.isWellFormed(), 'text with a lone surrogate');
  } else if (typeof value === 'number') {
    demand(Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff, `number out of range: ${value}`);
  } else if (value instanceof Uint8Array) {
    demand(value.length <= inputBytes, 'more bytes than came in');
  } else if (Array.isArray(value)) {
    demand(value.length <= maxListLength, 'list too long');
    for (const item of value) checkBounded(item, inputBytes);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) checkBounded(value[key as keyof typeof value], inputBytes);
  }
}

function demand(holds: boolean, complaint: string): void {
  if (!holds) throw new Error(complaint);
}
