import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FocusedButton } from '../parts/FocusedButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FixRow } from './FixRow.tsx';
import type { AskedQuestion } from './repair-flow.ts';

/** Shows all values before somebody's later change is overwritten. The default overwrites nothing. */
export function ChangedSinceQuestion({ asked }: { readonly asked: AskedQuestion }): ReactElement {
  const page = usePageStyles();
  const { t, speech } = useTexts();
  const { target, found, left, before } = asked.question;
  return (
    <DialogBody>
      <DialogTitle>{t('fix.question.title')}</DialogTitle>
      <DialogContent className={page.column}>
        <p className={page.quiet}>{t('fix.question.body', { target: speech.say(target) })}</p>
        <dl>
          {[
            [t('fix.question.found'), found],
            [t('fix.question.left'), left],
            [t('fix.question.before'), before],
          ].map(([name = '', value = '']) => (
            <FixRow key={name} name={name}>
              <code className={page.code}>{speech.say(value)}</code>
            </FixRow>
          ))}
        </dl>
      </DialogContent>
      <DialogActions fluid>
        <Button onClick={() => asked.answer('leave-open')}>{t('fix.question.later')}</Button>
        <FocusedButton onClick={() => asked.answer('keep')}>{t('fix.question.keep')}</FocusedButton>
        <Button onClick={() => asked.answer('restore')}>{t('fix.question.restore')}</Button>
      </DialogActions>
    </DialogBody>
  );
}
