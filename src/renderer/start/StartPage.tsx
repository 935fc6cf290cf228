import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import { parseTarget } from '../../shared/target.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { AskedCheck } from '../session/checks.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { useAnswer } from '../session/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ComputerCard } from './ComputerCard.tsx';
import { LastFailureCard } from './LastFailureCard.tsx';
import { MessageCard } from './MessageCard.tsx';

interface Props {
  /** What was asked before it failed, so that nobody types it twice. */
  readonly asked: AskedCheck | null;
  readonly failure: Failure | null;
}

/** One question, one field, one button. What Remote Desktop itself remembers is filled in. */
export function StartPage({ asked, failure }: Props): ReactElement {
  const { t } = useTexts();
  const page = usePageStyles();
  const { checks, documents } = useSession();
  const filledIn = useStore(documents.filledIn);
  const { answer } = useAnswer('start/recent', {});
  const recent = answer?.ok === true && answer.value.state === 'read' ? answer.value : null;
  const unread = answer !== null && (!answer.ok || answer.value.state === 'error');

  const [typed, setTyped] = useState<string | null>(asked?.target ?? null);
  const [message, setMessage] = useState(asked?.errorText ?? '');
  const [repeated, setRepeated] = useState(asked?.repeated ?? false);
  const [problem, setProblem] = useState<string | null>(
    failure?.code === 'bad-target' ? failure.message : null,
  );
  const proposed = filledIn?.target ?? recent?.lastFailure?.target ?? recent?.targets[0] ?? '';
  const target = typed ?? proposed;

  const begin = (): void => {
    const parsed = parseTarget(target);
    if (parsed.ok) checks.begin({ target, errorText: message.trim() === '' ? null : message, repeated });
    else setProblem(parsed.message);
  };
  const type = (text: string): void => {
    setTyped(text);
    setProblem(null);
  };
  return (
    <div className={page.column}>
      <PageTitle>{t('start.title')}</PageTitle>
      <ComputerCard
        target={target}
        problem={problem}
        source={typed === null ? (filledIn?.from ?? null) : null}
        recentTargets={recent?.targets ?? []}
        repeated={repeated}
        onRepeated={setRepeated}
        onType={type}
        onBegin={begin}
      />
      {failure !== null && failure.code !== 'bad-target' && (
        <FailureNotice failure={failure} title={t('check.failed.title')} />
      )}
      {unread && <p className={page.quiet}>{t('start.notRead')}</p>}
      {recent?.lastFailure !== null && recent?.lastFailure !== undefined && (
        <LastFailureCard failure={recent.lastFailure} />
      )}
      <MessageCard text={message} onChange={setMessage} />
    </div>
  );
}
