import { Button } from '@fluentui/react-components';
import { startTransition, useState } from 'react';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { EmptyPage } from '../parts/EmptyPage.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OpenerButton } from '../parts/OpenerButton.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { canUndoPlan } from './plan-state.ts';
import { PlanRow } from './PlanRow.tsx';
import { useFreshHistory } from './use-fresh-history.ts';

/** As many as a person looks through; older ones come with a button. */
const pageSize = 50;

/** Everything that was done on this computer, and the way back. */
export function HistoryPage(): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const { changes, repairs, computer } = useSession();
  const answer = useStore(changes.history);
  const [shown, setShown] = useState(pageSize);
  useFreshHistory();
  const history = answer?.ok === true ? answer.value : null;
  const plans = history?.plans ?? [];
  const policy = useStore(computer.known)?.policy ?? null;
  const undoAllowed = policy?.state === 'read' && policy.allowUndo;
  const canUndo = undoAllowed && plans.some(canUndoPlan);
  return (
    <div className={page.column}>
      <div className={page.head}>
        <div className={page.headWords}>
          <PageTitle>{t('history.title')}</PageTitle>
        </div>
        {canUndo && (
          <OpenerButton size="large" onClick={() => repairs.open({ kind: 'undo-everything' })}>
            {t('history.undoAll')}
          </OpenerButton>
        )}
      </div>
      {policy !== null && !undoAllowed && <Notice intent="info" title={t('history.undoBlocked')} />}
      {answer === null && <Waiting label={t('shell.loading')} />}
      {answer?.ok === false && <FailureNotice failure={answer.failure} title={t('history.failed')} />}
      {history?.problems.map(({ scope, message }) => (
        <Notice key={scope} intent="error" title={t('history.problem')}>
          <Said text={message} />
        </Notice>
      ))}
      {history !== null && history.notes.length > 0 && (
        <Notice intent="warning" title={t('history.notes')}>
          {history.notes.map((note) => (
            <div key={note}>
              <Said text={note} />
            </div>
          ))}
        </Notice>
      )}
      {history !== null && plans.length === 0 && (
        <EmptyPage title={t('history.empty.title')} body={t('history.empty.body')} />
      )}
      {plans.length > 0 && (
        <>
          <Card>
            <ul className={page.list}>
              {plans.slice(0, shown).map((plan) => (
                <PlanRow key={plan.planId} plan={plan} undoAllowed={undoAllowed} />
              ))}
            </ul>
          </Card>
          {plans.length > shown && (
            <div>
              <Button onClick={() => startTransition(() => setShown(shown + pageSize))}>
                {t('history.showOlder', { count: plans.length - shown })}
              </Button>
            </div>
          )}
          <p className={page.small}>{t('history.footer')}</p>
        </>
      )}
    </div>
  );
}
