import type { Foreign } from '../../shared/facts.ts';
import { startsWith, u16beAt, u8At } from './bytes.ts';

export type ForeignProtocol = Foreign['protocol'];

/** No more bytes are looked at. */
export const foreignSampleBytes = 64;

/** What a peer that is not RDP speaks, judged by the first bytes that it sent. */
export function recogniseForeign(firstBytes: Uint8Array): ForeignProtocol {
  const sample = firstBytes.subarray(0, foreignSampleBytes);
  return recogniseBinary(sample) ?? recogniseText(String.fromCharCode(...sample)) ?? 'unknown';
}

function recogniseBinary(sample: Uint8Array): ForeignProtocol | null {
  if (isTlsRecord(sample)) return 'tls';
  if (isSmb(sample)) return 'smb';
  if (isMysqlGreeting(sample)) return 'mysql';
  if (isTelnetOption(sample)) return 'telnet';
  return null;
}

/** An alert or a handshake message of SSL 3.0 to TLS 1.3. */
function isTlsRecord(sample: Uint8Array): boolean {
  const type = u8At(sample, 0);
  return (type === 21 || type === 22) && u8At(sample, 1) === 3 && u8At(sample, 2) <= 4 && sample.length > 2;
}

/** SMB 1 or 2, with or without the four bytes of direct TCP in front ([MS-SMB2] 2.1). */
function isSmb(sample: Uint8Array): boolean {
  const message = u8At(sample, 0) === 0 ? sample.subarray(4) : sample;
  return startsWith(message, [0xff, 0x53, 0x4d, 0x42]) || startsWith(message, [0xfe, 0x53, 0x4d, 0x42]);
}

/** First packet: length of three bytes, sequence 0, then protocol version 10 or an error packet. */
function isMysqlGreeting(sample: Uint8Array): boolean {
  if (sample.length < 6 || u16beAt(sample, 2) !== 0 || u8At(sample, 0) < 4) return false;
  const kind = u8At(sample, 4);
  const isVersionDigit = u8At(sample, 5) >= 0x30 && u8At(sample, 5) <= 0x39;
  return (kind === 10 && isVersionDigit) || kind === 0xff;
}

/** IAC followed by WILL, WONT, DO or DONT (RFC 854). */
function isTelnetOption(sample: Uint8Array): boolean {
  return u8At(sample, 0) === 0xff && u8At(sample, 1) >= 0xfb && u8At(sample, 1) <= 0xfe;
}

const greetings: readonly (readonly [ForeignProtocol, RegExp])[] = [
  ['http', /^(?:HTTP\/\d|\s*<(?:!doctype html|html))/iu],
  ['ssh', /^SSH-/u],
  ['vnc', /^RFB \d{3}\.\d{3}/u],
  ['imap', /^\* (?:OK|PREAUTH|BYE)\b/u],
  ['pop3', /^(?:\+OK|-ERR)\b/u],
  // FTP and SMTP greet with the same codes, so their own words decide; a bare greeting stays unknown.
  ['ftp', /^(?:120|220|421|530)[ -].*(?:ftp|filezilla)/isu],
  ['smtp', /^(?:220|421|554)[ -].*(?:smtp|mail)/isu],
];

function recogniseText(sample: string): ForeignProtocol | null {
  return greetings.find(([, greeting]) => greeting.test(sample))?.[0] ?? null;
}
