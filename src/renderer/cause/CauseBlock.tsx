import type { ReactElement } from 'react';
import type { Block } from './block.ts';
import { CauseText } from './CauseText.tsx';

/** One block of a page: elements made of data, so that nothing in it can be markup. */
export function CauseBlock({ block }: { readonly block: Block }): ReactElement {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <CauseText parts={block.text} />
        </p>
      );
    case 'list':
    case 'steps': {
      const items = block.items.map((parts, index) => (
        <li key={index}>
          <CauseText parts={parts} />
        </li>
      ));
      return block.kind === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}
