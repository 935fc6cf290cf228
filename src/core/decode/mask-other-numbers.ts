/** Takes the place of masked characters: neither a letter nor a space, so that no label reaches across it. */
const filler = '\u0001';

const mask = (match: string): string => filler.repeat(match.length);

/**
 * Numbers of a dialog or log entry that are no codes. Every pattern is anchored by what may stand before it, or
 * starts with a fixed part, so that matching stays linear in the length of the text.
 */
const otherNumbers: readonly RegExp[] = [
  // Activity and correlation ids.
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu,
  // IPv4 addresses, versions and builds, with port or prefix length. Before dates, which look like the first half.
  /(?<![0-9a-fx.])\d+(?:\.\d+)+(?:[:/]\d{1,5})?/giu,
  // Dates: ISO, with dots, slashes or dashes, and those of East Asia.
  /(?<![\p{L}\p{N}])\d{1,4}([./-]) ?\d{1,2}\1 ?\d{1,4}(?!\d)/gu,
  /\d{1,4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2}/gu,
  // Times.
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  /\d{1,2} ?[時时点시] ?\d{1,2} ?[分분](?: ?\d{1,2} ?[秒초])?/gu,
  // IPv6 addresses, with zone and port.
  /(?<![0-9a-z_:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w{1,16})?(?:\]:\d{1,5})?/giu,
  // Ports, process numbers and event numbers by their label.
  /(?<![\p{Lu}\p{Ll}])(?:port|portti|puerto|porta|poort|порт|ポート|端口|連接埠|포트|المنفذ)\p{L}{0,8}\s{0,4}[:=#]?\s{0,4}\d{1,5}(?!\d)/giu,
  /(?<![\p{Lu}\p{Ll}])(?:\p{L}{1,16}[ -]?)?(?:PID|ID)(?: d['’]événement)?\s{0,4}[:=>]?\s{0,4}["']?\d{1,10}(?!\d)/giu,
  /(?:event|ereignis|événement|evento|событи\p{L}|イベント|事件)\s{1,4}\d{1,5}(?!\d)/giu,
  // Amounts with a unit.
  /(?<![\p{L}\p{N}])\d{1,10} ?(?:%|[秒分]|(?:ms|s|sec\p{L}{0,4}|min\p{L}{0,5}|hours?|days?|[kmg]b|bits?|bytes?|sekund\p{L}{0,2}|stunden?|секунд\p{L}?|минут\p{L}?)(?!\p{L}))/giu,
  // "1. Remote access is not enabled" at the start of a line.
  /^[^\S\n]{0,8}\d{1,2}[.、](?=\s{0,4}\p{L})/gmu,
];

/** `server01:3390`: a port, if the word before it looks like a host name and not like a label or a code. */
function maskHostPort(match: string, word: string): string {
  const isHost = /^(?:localhost$|(?=.*\p{L}).*[\d.])/iu.test(word) && !/^0x/iu.test(word);
  return isHost ? mask(match) : match;
}

/** `1) ... 2) ...` numbers the reasons in a dialog, while `(code 7)` closes a bracket. */
function maskListMarks(text: string): string {
  let depth = 0;
  return text.replace(/\n|\(|(?<![\p{L}\p{N}])\d{1,2}\)|\)/gu, (match) => {
    if (match === '(') depth += 1;
    else if (match === '\n') depth = 0;
    else if (depth > 0) depth -= 1;
    else return mask(match);
    return match;
  });
}

/** An event as XML: only its data counts, not its number, version, level and process. */
function onlyEventData(text: string): string {
  const start = text.indexOf('<EventData>');
  if (start < 0) return text;
  const end = text.indexOf('</EventData>', start);
  return text.slice(start, end < 0 ? undefined : end);
}

/**
 * Blanks out what is no code: dates, times, addresses, ports, versions, ids, list marks, amounts.
 * Takes text from `normaliseText`.
 */
export function maskOtherNumbers(text: string): string {
  const withoutHostPorts = onlyEventData(text).replace(
    /(?<![\p{L}\p{N}_.-])([\p{L}\p{N}_.-]{1,255}):\d{1,5}(?![\p{L}\p{N}:])/gu,
    maskHostPort,
  );
  return otherNumbers.reduce(
    (masked, pattern) => masked.replace(pattern, mask),
    maskListMarks(withoutHostPorts),
  );
}
