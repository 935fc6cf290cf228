import { makeStyles, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Redaction } from '../../shared/ipc/settings.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  switches: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', marginInlineStart: '-8px' },
});

const kinds = [
  'names',
  'addresses',
  'users',
  'domain',
  'thumbprints',
] as const satisfies readonly (keyof Redaction)[];

interface Props {
  readonly redaction: Redaction;
  readonly onChange: (redaction: Redaction) => void;
}

/** What is taken out before the report leaves this computer. */
export function RedactionCard({ redaction, onChange }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const id = 'redaction';
  return (
    <Card labelledBy={id}>
      <h2 id={id} className={page.cardTitle}>
        {t('report.redaction')}
      </h2>
      <div className={styles.switches}>
        {kinds.map((kind) => (
          <Switch
            key={kind}
            checked={redaction[kind]}
            label={t(`report.redactions.${kind}`)}
            onChange={(_, { checked }) => onChange({ ...redaction, [kind]: checked })}
          />
        ))}
      </div>
      <p className={page.small}>{t('report.redactionHint')}</p>
    </Card>
  );
}
