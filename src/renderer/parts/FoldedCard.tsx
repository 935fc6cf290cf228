import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { media } from '../theme/media.ts';
import { own } from '../theme/own.ts';

const useStyles = makeStyles({
  card: {
    backgroundColor: own.colorCard,
    border: `1px solid ${own.colorCardStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    paddingBlock: '12px',
    paddingInlineStart: '12px',
    textAlign: 'start',
    minWidth: 0,
    [media.narrow]: { paddingInlineStart: '4px' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: 'anywhere' },
  panel: { margin: 0, padding: '4px 24px 20px', [media.narrow]: { padding: '4px 16px 16px' } },
});

interface Props {
  readonly title: string;
  /** What is inside, in one line. */
  readonly line: string;
  readonly children: ReactNode;
}

/** A card that shows one line until somebody wants more. */
export function FoldedCard({ title, line, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.card}>
      <AccordionItem value="all">
        <AccordionHeader as="h2" expandIconPosition="end">
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.line}>{line}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
