import type { Language } from '../tables.ts';
import { causes } from './causes.ts';
import { checks } from './checks.ts';
import { codes } from './codes.ts';
import { compare } from './compare.ts';
import { fixes } from './fixes.ts';
import { headline } from './headline.ts';
import { letter } from './letter.ts';
import { messages } from './messages.ts';
import { pauses } from './pauses.ts';
import { phrases } from './phrases.ts';
import { repair } from './repair.ts';

/** German, as Windows speaks it: “Sie”, Windows’ own terms, and names as they are. */
export const german: Language = {
  sentences: [headline, checks, causes, fixes, repair, codes, messages, pauses, letter, compare],
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
