import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { useAnswer } from '../session/use-answer.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({ line: { marginTop: '8px', ':empty': { marginTop: 0 } } });

/** One line about the codes in a text, said to screen readers as it changes. */
export function DecodedMessage({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const asked = useDeferredValue(text.trim());
  return (
    <div aria-live="polite" className={mergeClasses(page.quiet, styles.line)}>
      {asked !== '' && <Decoded text={asked} />}
    </div>
  );
}

function Decoded({ text }: { readonly text: string }): ReactElement | null {
  const { t } = useTexts();
  const { answer } = useAnswer('error/decode', { text });
  if (answer === null) return null;
  if (!answer.ok) return <Said text={answer.failure.message} />;
  const decoded = answer.value;
  if (decoded.outcome === 'no-code') return <>{t('start.message.noCode')}</>;
  const codes = codesOf(decoded);
  if (decoded.outcome === 'unknown-code') return <>{t('start.message.unknown', { codes })}</>;
  return (
    <>
      {t('start.message.recognised', { codes })} <Said text={decoded.title} />.{' '}
      {t('start.lastFailure.codeAlone')}
    </>
  );
}

type Explained = Exclude<RequestOutput<'error/decode'>, { outcome: 'no-code' }>;

function codesOf({ findings }: Explained): string {
  return findings
    .filter(({ role }) => role !== 'other')
    .map(({ hex }) => hex)
    .join(', ');
}
