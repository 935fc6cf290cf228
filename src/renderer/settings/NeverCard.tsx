import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({ list: { margin: '8px 0 0', paddingInlineStart: '1.25em' } });

const items = ['signIn', 'send', 'protection', 'weaken', 'undo', 'claim'] as const;

/** What this app never does, for those who decide whether to trust it. */
export function NeverCard(): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  return (
    <Card labelledBy="never">
      <h2 id="never" className={page.cardTitle}>
        {t('settings.never.title')}
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{t(`settings.never.items.${item}`)}</li>
        ))}
      </ul>
    </Card>
  );
}
