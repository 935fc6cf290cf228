import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DecodedMessage } from './DecodedMessage.tsx';

const useStyles = makeStyles({ text: { width: '100%' } });

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** As much of a dialog as the main process takes. */
const maxLength = 8192;

/** Where the text of the error window goes; what it says is explained while it is typed. */
export function MessageCard({ text, onChange }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { documents } = useSession();
  const id = 'message';
  return (
    <Card labelledBy={id} className={page.column}>
      <div>
        <h2 id={id} className={page.cardTitle}>
          {t('start.message.title')}
        </h2>
        <p className={page.quiet}>{t('start.message.body')}</p>
      </div>
      <div>
        <Textarea
          className={styles.text}
          aria-label={t('start.message.label')}
          value={text}
          rows={3}
          resize="vertical"
          maxLength={maxLength}
          spellCheck={false}
          placeholder={t('start.message.placeholder')}
          onChange={(_, data) => onChange(data.value)}
        />
        <DecodedMessage text={text} />
      </div>
      <div className={page.actions}>
        <Button onClick={() => void documents.open()}>{t('start.open')}</Button>
        {text !== '' && (
          <Button appearance="subtle" onClick={() => onChange('')}>
            {t('start.message.clear')}
          </Button>
        )}
      </div>
    </Card>
  );
}
