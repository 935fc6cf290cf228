import type { Language } from '../tables.ts';
import { causes } from './causes.ts';
import { checks } from './checks.ts';
import { headline } from './headline.ts';
import { phrases } from './phrases.ts';

/** German, as Windows speaks it: “Sie”, Windows’ own terms, and names as they are. */
export const german: Language = {
  sentences: [headline, checks, causes],
  phrases,
  notation: {
    decimalMark: ',',
    and: ' und ',
    more: 'weitere',
    byteWords: { one: 'Byte', many: 'Bytes' },
    day: (year, month, day) => `${day}.${month}.${year}`,
    minute: (day, time) => `${day}, ${time}`,
  },
};
