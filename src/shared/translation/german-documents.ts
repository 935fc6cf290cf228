import { germanOfDocuments } from './de/documents.ts';
import { makeTranslator } from './translator.ts';

export const translateDocumentToGerman = makeTranslator(germanOfDocuments);
