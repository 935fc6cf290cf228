import { isAbsolute, resolve } from 'node:path';
import { practiceConsents } from '../../engine/messages.ts';
import type { PracticeConsent } from '../../engine/messages.ts';
import { linkScheme } from './link.ts';

/** What the app was started with, or for a second time. */
export type LaunchWords =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'target'; readonly text: string };

/**
 * Finds what to open among the words of a command line. Words that begin with a hyphen are Chromium's or
 * our own switches. A link decides alone, because whoever made somebody click it may have put other words beside it.
 * @param words without the program itself
 * @param folder in which a relative name of a file is meant
 */
export function readLaunchWords(words: readonly string[], folder: string): LaunchWords {
  const link = words.find(isLink);
  if (link !== undefined) return { kind: 'link', text: link };
  const word = words.find((each) => !each.startsWith('-'));
  if (word === undefined || word.trim() === '') return { kind: 'nothing' };
  if (/\.(?:rdp|json)$/iu.test(word))
    return { kind: 'file', path: isAbsolute(word) ? word : resolve(folder, word) };
  return { kind: 'target', text: word };
}

const practicePrefix = '--practice-computer=';

/** The recorded computer that stands in for this one. Never by a link. */
export function practiceComputerOf(words: readonly string[], folder: string): string | null {
  if (words.some(isLink)) return null;
  const file = words.find((word) => word.startsWith(practicePrefix))?.slice(practicePrefix.length) ?? '';
  return file === '' ? null : resolve(folder, file);
}

const consentPrefix = '--practice-consent=';

/** How the person at a practice computer answers the system's prompt, to try that as well. */
export function practiceConsentOf(words: readonly string[]): PracticeConsent {
  const word = words.find((each) => each.startsWith(consentPrefix))?.slice(consentPrefix.length);
  return practiceConsents.find((consent) => consent === word) ?? 'granted';
}

function isLink(word: string): boolean {
  return word.toLowerCase().startsWith(`${linkScheme}:`);
}
