import type { Language } from '../tables.ts';
import { document } from './document.ts';
import { german } from './index.ts';

/** With what only documents say; the app's window has words of its own for that. */
export const germanOfDocuments: Language = { ...german, sentences: [...german.sentences, document] };
