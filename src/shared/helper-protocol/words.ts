/**
 * The words that the elevated helper is started with. They are a whole grammar: a pipe's name, a process, a version,
 * and nothing else, so that whoever can start the helper can tell it nothing.
 */

/** The first word, by which the console program becomes the helper. In no help text. */
export const helperWord = 'elevated-helper';

/** Counts up whenever one side would not understand the other. */
export const helperProtocolVersion = 1;

export interface HelperWords {
  /** `rdp-troubleshooter-` and 32 lower-case hex digits, which are 128 random bits. */
  readonly pipeName: string;
  /** Who made the pipe. */
  readonly parentProcessId: number;
  /** Of whoever starts it. */
  readonly protocol: number;
}

const pipeNamePattern = /^rdp-troubleshooter-[0-9a-f]{32}$/u;
/** Without leading zeros, so that there is one way to write each. */
const numberPattern = /^[1-9]\d{0,9}$/u;
const largestProcessId = 0xffff_ffff;
const largestProtocol = 0xffff;

/** The name of a pipe, from 16 random bytes. */
export function helperPipeName(random: Uint8Array): string {
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `rdp-troubleshooter-${hex}`;
}

/** The words after the program's name. */
export function helperArguments({ pipeName, parentProcessId, protocol }: HelperWords): readonly string[] {
  return [helperWord, pipeName, String(parentProcessId), String(protocol)];
}

/** Reads what {@link helperArguments} wrote; null for anything else. */
export function parseHelperArguments(words: readonly string[]): HelperWords | null {
  const [first, pipeName = '', parent = '', version = ''] = words;
  if (words.length !== 4 || first !== helperWord || !pipeNamePattern.test(pipeName)) return null;
  const [parentProcessId, protocol] = [readNumber(parent), readNumber(version)];
  if (parentProcessId === null || parentProcessId > largestProcessId) return null;
  if (protocol === null || protocol > largestProtocol) return null;
  return { pipeName, parentProcessId, protocol };
}

function readNumber(word: string): number | null {
  return numberPattern.test(word) ? Number(word) : null;
}
