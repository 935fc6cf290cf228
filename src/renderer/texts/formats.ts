import { formatDuration } from '../../shared/durations.ts';

/** Times and numbers for people, in their language and in the time zone of this computer. */
export interface Formats {
  /** `41 ms`, `1.2 s`. */
  readonly duration: (milliseconds: number) => string;
  /** `14:02`. */
  readonly time: (date: Date) => string;
  /** `18 November`, with the year when it is another one than `now`'s. */
  readonly day: (date: Date, now: Date) => string;
  /** `18 November 2026 at 14:02`. */
  readonly dateTime: (date: Date) => string;
  /** `3 minutes ago`, `just now` below a minute. */
  readonly ago: (date: Date, now: Date) => string;
  /** `30%`, of a share between 0 and 1. */
  readonly share: (share: number) => string;
  /** `A, B and C`. */
  readonly list: (words: readonly string[]) => string;
}

const steps = [
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
] as const;

/** `justNow` stands for what happened less than a minute ago. */
export function makeFormats(language: string, justNow: string): Formats {
  // English as Europe writes it: 14:02 and 18 November are read the same everywhere.
  const locale = language === 'en' ? 'en-GB' : language;
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    duration: (milliseconds) =>
      formatDuration(milliseconds).replace(/\d+\.\d/u, (number) => decimal.format(Number(number))),
    time: (date) => time.format(date),
    day: (date, now) => (date.getFullYear() === now.getFullYear() ? day : dayOfYear).format(date),
    dateTime: (date) => dateTime.format(date),
    ago: (date, now) => {
      const seconds = Math.max(0, (now.getTime() - date.getTime()) / 1000);
      const step = steps.findLast(([, size]) => seconds >= size);
      if (step === undefined) return justNow;
      return relative.format(-Math.floor(seconds / step[1]), step[0]);
    },
    share: (share) => percent.format(share),
    list: (words) => list.format(words),
  };
}
