import type { CauseId } from './ids.ts';

/** A piece of running text. `code` is set in a fixed font; `cause` leads to another page, `to` to a document of the project. */
export interface PageText {
  readonly text: string;
  readonly code?: true;
  readonly cause?: CauseId;
  readonly to?: string;
}

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: readonly PageText[] }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly (readonly PageText[])[] }
  | { readonly kind: 'heading'; readonly text: string };

/** The page of a cause as data, without any markup: whoever shows it makes elements of it, and nothing can be run. */
export interface CausePage {
  readonly id: CauseId;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly blocks: readonly PageBlock[] }[];
}
