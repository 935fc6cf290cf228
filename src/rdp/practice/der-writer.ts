/** The few DER types (X.690) that a certificate is made of, for writing only. */

export type Der = Buffer<ArrayBuffer>;

const tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const;

/** One element: tag, length in the shortest form, content. */
export function element(tagByte: number, ...content: readonly Uint8Array[]): Der {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tagByte]), lengthOf(body), body]);
}

export function sequence(...members: readonly Uint8Array[]): Der {
  return element(tag.sequence, ...members);
}

export function setOf(member: Uint8Array): Der {
  return element(tag.set, member);
}

/** A non-negative INTEGER from its big-endian bytes. */
export function integer(bytes: Uint8Array): Der {
  const needsSignByte = ((bytes[0] ?? 0) & 0x80) !== 0;
  return element(tag.integer, needsSignByte ? Buffer.from([0]) : Buffer.alloc(0), bytes);
}

export function octetString(...content: readonly Uint8Array[]): Der {
  return element(tag.octetString, ...content);
}

/** A BIT STRING; `unusedBits` counts the padding bits at its end. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Der {
  return element(tag.bitString, Buffer.from([unusedBits]), bytes);
}

export function utf8String(text: string): Der {
  return element(0x0c, Buffer.from(text, 'utf8'));
}

export const derTrue: Der = element(0x01, Buffer.from([0xff]));
export const derNull: Der = element(0x05);

/** An OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(tag.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** A date with seconds, in UTC: UTCTime before 2050, GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
export function time(date: Date): Der {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replace(/[-:T]/gu, '');
  const twoDigitYear = date.getUTCFullYear() < 2050;
  return twoDigitYear
    ? element(0x17, Buffer.from(digits.slice(2), 'ascii'))
    : element(0x18, Buffer.from(digits, 'ascii'));
}

function lengthOf(body: Uint8Array): Buffer {
  if (body.length < 0x80) return Buffer.from([body.length]);
  return body.length < 0x100
    ? Buffer.from([0x81, body.length])
    : Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
}

function base128(value: number): number[] {
  const groups = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}
