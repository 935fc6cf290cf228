import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MarkedText } from '../../shared/translation/marked-text.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';

/** Running text, with links to other causes. */
export function CauseText({ parts }: { readonly parts: MarkedText }): ReactElement {
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
