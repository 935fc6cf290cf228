import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reversibility } from '../../shared/journal.ts';
import type { Unchanged } from '../../shared/ipc/sides.ts';
import { own } from '../theme/own.ts';
import { Said } from '../texts/Said.tsx';
import { SaidItems } from '../texts/SaidItems.tsx';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  fully: { color: own.colorPassed },
  list: { margin: '4px 0 0', paddingInlineStart: '1.2em' },
});

/** How much of a change can be taken back, and what is lost. */
export function ReversibilityText({
  reversibility,
}: {
  readonly reversibility: Unchanged<Reversibility> | null;
}): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  if (reversibility === null) return <>{t('fix.undo.unknown')}</>;
  switch (reversibility.how) {
    case 'fully':
      return <span className={styles.fully}>{t('fix.undo.fully')}</span>;
    case 'partly':
      return (
        <>
          {t('fix.undo.partly')}
          <ul className={styles.list}>
            <SaidItems texts={reversibility.lost} />
          </ul>
        </>
      );
    case 'no':
      return (
        <>
          {t('fix.undo.no')} <Said text={reversibility.why} />
        </>
      );
  }
}
