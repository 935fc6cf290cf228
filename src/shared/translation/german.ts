import { german } from './de/index.ts';
import { makeTranslator } from './translator.ts';

export const translateToGerman = makeTranslator(german);
