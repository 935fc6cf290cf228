import type { ReactElement } from 'react';
import type { Block } from './block.ts';
import { CauseText } from './CauseText.tsx';
import { PageLine } from './PageLine.tsx';
import type { TranslatePage } from './use-page-translation.ts';

interface Props {
  readonly block: Block;
  readonly translate: TranslatePage;
}

/** One block of a page: elements made of data, so that nothing in it can be markup. */
export function CauseBlock({ block, translate }: Props): ReactElement {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <PageLine text={block.text} translate={translate} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <CauseText parts={block.text} translate={translate} />
        </p>
      );
    case 'list':
    case 'steps': {
      const items = block.items.map((parts, index) => (
        <li key={index}>
          <CauseText parts={parts} translate={translate} />
        </li>
      ));
      return block.kind === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}
