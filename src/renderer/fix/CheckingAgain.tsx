import { DialogBody, DialogContent, DialogTitle, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly finished: number;
  readonly total: number;
}

/** The change is made; now the check tells what came of it. */
export function CheckingAgain({ finished, total }: Props): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const words = t('check.progress', { finished, total });
  return (
    <DialogBody>
      <DialogTitle>{t('fix.running.checking')}</DialogTitle>
      <DialogContent className={page.column}>
        <ProgressBar max={Math.max(1, total)} value={finished} aria-label={words} />
        <p className={page.quiet}>{words}</p>
      </DialogContent>
    </DialogBody>
  );
}
