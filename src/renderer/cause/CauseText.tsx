import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readMarked, writeMarked } from '../../shared/translation/marked-text.ts';
import type { MarkedText } from '../../shared/translation/marked-text.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import type { TranslatePage } from './use-page-translation.ts';

interface Props {
  readonly parts: MarkedText;
  readonly translate: TranslatePage;
}

/** Running text in the language of the app. What stays English says so. */
export function CauseText({ parts, translate }: Props): ReactElement {
  const translated = translate(writeMarked(parts));
  if (translated !== null) return <MarkedParts parts={readMarked(translated)} />;
  return (
    <span lang="en">
      <MarkedParts parts={parts} />
    </span>
  );
}

/** With links to other causes. */
function MarkedParts({ parts }: { readonly parts: MarkedText }): ReactElement {
  const page = usePageStyles();
  const { places } = useSession();
  return (
    <>
      {parts.map(({ text, code, cause }, index) => {
        if (cause !== undefined) {
          return (
            <Link as="button" inline key={index} onClick={() => places.set({ page: 'cause', cause })}>
              {text}
            </Link>
          );
        }
        return code === true ? (
          <code key={index} className={page.code}>
            {text}
          </code>
        ) : (
          <span key={index}>{text}</span>
        );
      })}
    </>
  );
}
