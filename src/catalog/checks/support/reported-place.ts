import type { ReportedPlace } from '../../../shared/run-evidence.ts';

/**
 * Where the disconnect reasons of mstsc point; the catalogue of codes has their texts and sources. 0x904 is
 * SOCKET CLOSED and says no more than that.
 */
const places: Readonly<Record<ReportedPlace, readonly number[]>> = {
  name: [0x104, 0x208],
  tcp: [0x204, 0x304, 0x404],
  'timed-out': [0x108, 0x704],
  closed: [0x904],
  security: [0x906, 0xa06, 0xb06, 0xc06],
  certificate: [0x1b07],
  'sign-in': [0x807, 0xa07, 0xc07, 0xd07, 0xf07, 0x1207, 0x1607, 0x2107],
  licensing: [0x808, 0x908],
};

/** The place for a code, unsigned; null when it is in no list here. */
export function reportedPlace(code: number | null): ReportedPlace | null {
  if (code === null) return null;
  const found = Object.entries(places).find(([, codes]) => codes.includes(code));
  return found === undefined ? null : (found[0] as ReportedPlace);
}

export const reportedPlaceWords: Readonly<Record<ReportedPlace, string>> = {
  name: 'finding the address',
  tcp: 'reaching the port',
  'timed-out': 'an answer that never came',
  closed: 'a connection that was closed, which fits almost every cause before the sign-in',
  security: 'encryption',
  certificate: 'the certificate',
  'sign-in': 'the sign-in',
  licensing: 'licensing',
};

export function hexCode(code: number): string {
  return `0x${code.toString(16)}`;
}
