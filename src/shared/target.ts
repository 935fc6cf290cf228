import { hasUnsafeCharacter, quoted } from './printable.ts';

/** The computer to connect to, as somebody typed it and as the network needs it. */
export interface Target {
  /** What was typed, without white space around it. */
  readonly input: string;
  /**
   * ASCII, lower case, without brackets. A trailing dot is kept, because it tells the resolver not to try the
   * search list; take it off with `withoutTrailingDot` before comparing names or sending one in a ClientHello.
   * An IPv6 address is in its shortest form (RFC 5952) and keeps its zone (`fe80::1%eth0`).
   */
  readonly host: string;
  readonly port: number;
  readonly kind: 'name' | 'ipv4' | 'ipv6';
}

export type TargetProblem =
  | 'empty'
  | 'too-long'
  | 'control-character'
  | 'space'
  | 'scheme'
  | 'user'
  | 'range'
  | 'path'
  | 'ipv6-without-brackets'
  | 'bad-ipv6'
  | 'bad-ipv4'
  | 'not-one-computer'
  | 'bad-port'
  | 'bad-character'
  | 'empty-label'
  | 'label-too-long'
  | 'name-too-long';

export type ParsedTarget =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly problem: TargetProblem; readonly message: string };

export const defaultPort = 3389;
const maxInputLength = 1024;
/** RFC 1035, 2.3.4, counted without the trailing dot. */
const maxNameLength = 253;
const maxLabelLength = 63;

/**
 * Reads `host`, `host:port`, `[ipv6]` or `[ipv6]:port`. Never throws; every problem comes with one sentence that
 * says what to write instead. Names with underscores are accepted (NetBIOS allows them), names in other scripts
 * become ASCII (IDNA).
 */
export function parseTarget(input: string): ParsedTarget {
  if (input.length > maxInputLength) {
    return problem(
      'too-long',
      `The computer's name is longer than ${maxInputLength} characters; give a shorter one.`,
    );
  }
  const typed = input.replace(pastedMarks, '').trim();
  const unfit = findUnfitForm(typed);
  if (unfit !== null) return unfit;

  const split = splitPort(typed);
  if (!split.ok) return split;
  const host = split.bracketed ? readIpv6(split.host) : readName(split.host);
  if (!host.ok) return host;
  return { ok: true, target: { input: typed, host: host.host, port: split.port, kind: host.kind } };
}

/** The shortest text that `parseTarget` reads back as the same target; the port is always there. */
export function formatTarget(target: Pick<Target, 'host' | 'port' | 'kind'>): string {
  const host = target.kind === 'ipv6' ? `[${target.host}]` : target.host;
  return `${host}:${target.port}`;
}

/** The host as a name to compare, or to send as server name in a ClientHello (RFC 6066, 3). */
export function withoutTrailingDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

type Problem = Extract<ParsedTarget, { ok: false }>;
interface Host {
  readonly ok: true;
  readonly host: string;
  readonly kind: Target['kind'];
}
interface SplitPort {
  readonly ok: true;
  readonly host: string;
  readonly port: number;
  readonly bracketed: boolean;
}

function problem(kind: TargetProblem, message: string): Problem {
  return { ok: false, problem: kind, message };
}

/**
 * What comes along unseen when somebody copies a name: byte order marks, zero-width spaces, and the direction marks that
 * Windows dialogs put around names. Embeddings, overrides and isolates are not among them: these turn text around.
 */
const pastedMarks = /^[\s\u200B\u200E\u200F\uFEFF]+|[\s\u200B\u200E\u200F\uFEFF]+$/gu;
/** What IDNA would drop without a word; the joiners stay, because names in some scripts need them. */
const unseen = /[\p{Cc}\u2028\u2029]|(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/u;
const addressRange = /^[\d.]+\/\d{1,3}(?::\d+)?$/u;

/** Forms that people paste and that are more than a computer and a port. */
function findUnfitForm(typed: string): Problem | null {
  if (typed === '') {
    return problem(
      'empty',
      'Give the name or address of the computer to connect to, such as server01 or server01:3390.',
    );
  }
  const hidden = unseen.exec(typed)?.[0];
  if (hidden !== undefined || hasUnsafeCharacter(typed)) {
    const which = hidden === undefined ? '' : ` (${codePoint(hidden)})`;
    return problem(
      'control-character',
      `The computer's name ${quoted(typed)} contains a character that cannot be seen${which}; type it again.`,
    );
  }
  if (/\s/u.test(typed)) {
    return problem(
      'space',
      `The computer's name ${quoted(typed)} contains a space; give only the name or address.`,
    );
  }
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(typed)) {
    return problem(
      'scheme',
      `Leave out what stands before "//" in ${quoted(typed)}; give only the name or address.`,
    );
  }
  if (typed.includes('@')) {
    return problem(
      'user',
      `Leave out the user in ${quoted(typed)}; give only the computer. No sign-in is needed.`,
    );
  }
  if (addressRange.test(typed)) {
    return problem(
      'range',
      `${quoted(typed)} is a range of addresses; check takes one computer, scan takes a list.`,
    );
  }
  if (/[/\\?#]/u.test(typed)) {
    return problem(
      'path',
      `Leave out slashes and what follows them in ${quoted(typed)}; give only the name or address.`,
    );
  }
  return null;
}

/** `U+202E`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function splitPort(typed: string): SplitPort | Problem {
  if (typed.startsWith('[')) {
    const end = typed.indexOf(']');
    if (end < 0) return badIpv6(typed);
    const rest = typed.slice(end + 1);
    if (rest !== '' && !rest.startsWith(':')) return badIpv6(typed);
    return withPort(typed.slice(1, end), rest === '' ? null : rest.slice(1), true);
  }
  const [host = '', portText, ...more] = typed.split(':');
  if (more.length > 0) {
    return problem(
      'ipv6-without-brackets',
      `If ${quoted(typed)} is an IPv6 address, put it in square brackets, such as [::1] or [::1]:3389.`,
    );
  }
  if (host === '') {
    return problem('empty', `The name or address before the colon is missing in ${quoted(typed)}.`);
  }
  return withPort(host, portText ?? null, false);
}

function withPort(host: string, portText: string | null, bracketed: boolean): SplitPort | Problem {
  if (portText === null) return { ok: true, host, port: defaultPort, bracketed };
  const port = /^\d{1,5}$/u.test(portText) ? Number(portText) : 0;
  if (port < 1 || port > 65_535) {
    return problem(
      'bad-port',
      `${quoted(portText)} is not a port; give a whole number from 1 to 65535 after the colon.`,
    );
  }
  return { ok: true, host, port, bracketed };
}

function badIpv6(typed: string): Problem {
  return problem(
    'bad-ipv6',
    `${quoted(typed)} is not an IPv6 address in square brackets, such as [::1] or [::1]:3389.`,
  );
}

/** RFC 4007, 11: the zone follows a percent sign. */
function readIpv6(text: string): Host | Problem {
  const [address = '', zone, ...more] = text.split('%');
  const zoneFits = more.length === 0 && (zone === undefined || /^[\w.~-]{1,64}$/u.test(zone));
  if (!zoneFits || !/^[\da-f:.]{2,45}$/iu.test(address)) return badIpv6(`[${text}]`);
  try {
    const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const host = withDottedIpv4(shortest);
    const mapped = /^::ffff:(?<first>\d+)\./u.exec(host)?.groups?.['first'];
    const isOne = shortest !== '::' && !shortest.startsWith('ff') && isFirstOctetOfOne(Number(mapped ?? 1));
    if (!isOne) return notOneComputer(`[${text}]`);
    return { ok: true, host: zone === undefined ? host : `${host}%${zone}`, kind: 'ipv6' };
  } catch {
    return badIpv6(`[${text}]`);
  }
}

/** An IPv4-mapped address is written with its IPv4 address (RFC 5952, 5); the URL parser spells it in hexadecimal. */
function withDottedIpv4(shortest: string): string {
  const { high, low } = /^::ffff:(?<high>[\da-f]{1,4}):(?<low>[\da-f]{1,4})$/u.exec(shortest)?.groups ?? {};
  if (high === undefined || low === undefined) return shortest;
  const bytes = [high, low].flatMap((half) => {
    const value = Number.parseInt(half, 16);
    return [value >> 8, value & 0xff];
  });
  return `::ffff:${bytes.join('.')}`;
}

function readName(text: string): Host | Problem {
  const ascii = toAscii(text);
  if (ascii === null || !/^[\w.-]+$/u.test(ascii)) return badCharacter(text);
  const labels = withoutTrailingDot(ascii).split('.');
  if (labels.includes('')) {
    return problem(
      'empty-label',
      `There is nothing between two dots, or before the first, in ${quoted(text)}.`,
    );
  }
  if (labels.some((label) => label.startsWith('-'))) return badCharacter(text);
  // What ends in a number is an address to every resolver, never a name (WHATWG URL, "ends in a number").
  if (/^(?:\d+|0x[\da-f]*)$/u.test(labels.at(-1) ?? '')) return readIpv4(ascii, text);
  if (labels.some((label) => label.length > maxLabelLength)) {
    return problem(
      'label-too-long',
      `A part between dots is longer than ${maxLabelLength} characters in ${quoted(text)}.`,
    );
  }
  if (withoutTrailingDot(ascii).length > maxNameLength) {
    return problem(
      'name-too-long',
      `The name ${quoted(text)} is longer than the ${maxNameLength} characters that DNS allows.`,
    );
  }
  return { ok: true, host: ascii, kind: 'name' };
}

/** Null when the name holds something that IDNA does not allow. The URL parser is the one place with IDNA everywhere. */
function toAscii(text: string): string | null {
  const allAscii = /^[\u0020-\u007E]*$/u.test(text);
  if (allAscii) return text.toLowerCase();
  // A percent sign would be decoded, and a name may become an address only by the rule below.
  if (text.includes('%')) return null;
  try {
    return new URL(`http://${text}/`).hostname;
  } catch {
    return null;
  }
}

function badCharacter(text: string): Problem {
  return problem(
    'bad-character',
    `${quoted(text)} is not a computer's name: use letters, digits, dots, underscores and hyphens inside a part.`,
  );
}

/** Leading zeros are refused: some programs read them as octal, others do not. */
function readIpv4(ascii: string, text: string): Host | Problem {
  const parts = ascii.split('.');
  const fits =
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) <= 255);
  if (!fits) {
    return problem(
      'bad-ipv4',
      `${quoted(text)} is not an IPv4 address: give four numbers from 0 to 255, without leading zeros.`,
    );
  }
  if (!isFirstOctetOfOne(Number(parts[0]))) return notOneComputer(text);
  return { ok: true, host: ascii, kind: 'ipv4' };
}

/** 224 and above: multicast, reserved, broadcast (RFC 1112, 4; RFC 6890). 0: "this computer", which is nowhere. */
function isFirstOctetOfOne(octet: number): boolean {
  return octet > 0 && octet < 224;
}

function notOneComputer(text: string): Problem {
  return problem(
    'not-one-computer',
    `${quoted(text)} is not the address of one computer; give the computer's own.`,
  );
}
