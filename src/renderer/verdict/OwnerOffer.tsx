import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { CauseVerdict } from '../../shared/report.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import { useSession } from '../session/session.ts';
import { useAnswer } from '../session/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  frame: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    maxHeight: '22rem',
    overflowY: 'auto',
    margin: 0,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly held: HeldReport;
  readonly where: CauseVerdict['fixes'][number]['where'];
}

/** What to tell whoever can put it right, ready to send. */
export function OwnerOffer({ held, where }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={mergeClasses(styles.frame, page.column)}>
      <div>
        <h2 className={page.cardTitle}>
          {t(where === 'network' ? 'verdict.owner.networkTitle' : 'verdict.owner.title')}
        </h2>
        <p className={page.quiet}>{t('verdict.owner.body')}</p>
      </div>
      {isOpen && <OwnerText held={held} />}
      <div className={page.actions}>
        <Button
          appearance={isOpen ? 'secondary' : 'primary'}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'verdict.owner.hide' : 'verdict.owner.show')}
        </Button>
      </div>
    </div>
  );
}

function OwnerText({ held }: { readonly held: HeldReport }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, speech } = useTexts();
  const { client } = useSession();
  const { answer } = useAnswer('owner/read', { reportId: held.reportId });
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (answer === null) return <Waiting label={t('shell.loading')} />;
  if (!answer.ok) return <FailureNotice failure={answer.failure} />;
  const { script } = answer.value;
  const text = speech.say(answer.value.text);
  const save = async (): Promise<void> => {
    const done = await client.request('owner/save-script', { reportId: held.reportId });
    setFailure(done.ok ? null : done.failure);
    setSaved(done.ok && done.value.outcome === 'saved' ? done.value.name : null);
  };
  return (
    <>
      {/* Longer than its frame, so it can be scrolled by keyboard as well. */}
      <pre
        className={styles.text}
        tabIndex={0}
        role="region"
        aria-label={t('verdict.owner.show')}
        lang={speech.isTranslated(answer.value.text) ? undefined : 'en'}
      >
        {text}
      </pre>
      <div className={page.actions}>
        <CopyButton text={text} label={t('verdict.owner.copy')} />
        {script !== null && <Button onClick={() => void save()}>{t('verdict.owner.script')}</Button>}
      </div>
      {script !== null && <p className={page.small}>{t('verdict.owner.scriptHint')}</p>}
      <FailureNotice failure={failure} />
      <p className={page.small} aria-live="polite">
        {saved !== null && t('verdict.owner.saved', { name: saved })}
      </p>
    </>
  );
}
