import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CheckRowView } from './CheckRowView.tsx';
import { sideOf } from './rows.ts';
import type { CheckRow, CheckSide } from './rows.ts';

const useStyles = makeStyles({
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    gap: '16px',
    alignItems: 'stretch',
  },
  /** With raw values below the answers, which want room. */
  roomy: { gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 30rem), 1fr))', columnGap: '32px' },
});

const sides = [
  ['way', 'check.theWay'],
  ['this-computer', 'check.thisComputer'],
  ['far-computer', 'check.farComputer'],
] as const satisfies readonly (readonly [CheckSide, string])[];

interface Props {
  readonly rows: readonly CheckRow[];
  /** Each answer with the raw values behind it. */
  readonly withEvidence?: boolean;
}

/** The way there and this computer, beside each other where there is room. */
export function CheckLists({ rows, withEvidence = false }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  return (
    <div className={mergeClasses(styles.lists, withEvidence && styles.roomy)}>
      {sides.map(([side, title]) => {
        const own = rows.filter(({ id }) => sideOf(id) === side);
        if (own.length === 0) return null;
        return (
          <Card key={side} flat={withEvidence} labelledBy={`side-${side}`}>
            <h2 id={`side-${side}`} className={page.cardTitle}>
              {t(title)}
            </h2>
            <ul className={page.list}>
              {own.map((row) => (
                <CheckRowView key={row.id} row={row} withEvidence={withEvidence} />
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}
