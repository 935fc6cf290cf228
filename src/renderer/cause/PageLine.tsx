import type { ReactElement } from 'react';
import type { TranslatePage } from './use-page-translation.ts';

interface Props {
  readonly text: string;
  readonly translate: TranslatePage;
}

/** A heading in the language of the app, or in English, which it then says. */
export function PageLine({ text, translate }: Props): ReactElement {
  const translated = translate(text);
  return translated === null ? <span lang="en">{text}</span> : <>{translated}</>;
}
