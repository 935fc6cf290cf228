import type { ReactElement } from 'react';
import { Said } from './Said.tsx';

/** Texts of the engine as the items of a list. */
export function SaidItems({ texts }: { readonly texts: readonly string[] }): ReactElement[] {
  return texts.map((text) => (
    <li key={text}>
      <Said text={text} />
    </li>
  ));
}
