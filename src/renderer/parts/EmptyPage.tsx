import type { ReactElement, ReactNode } from 'react';
import { Card } from './Card.tsx';
import { usePageStyles } from './page-styles.ts';

interface Props {
  readonly title: string;
  readonly body: string;
  readonly children?: ReactNode;
}

/** A page that has nothing to show yet says what will stand there, and how it gets there. */
export function EmptyPage({ title, body, children }: Props): ReactElement {
  const page = usePageStyles();
  return (
    <Card className={page.column}>
      <div>
        <h2 className={page.cardTitle}>{title}</h2>
        <p className={page.quiet}>{body}</p>
      </div>
      {children !== undefined && <div className={page.actions}>{children}</div>}
    </Card>
  );
}
