import type { ReactElement } from 'react';
import { OpenerButton } from '../parts/OpenerButton.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** Offers to put right what a crash or a power cut left behind, before anything else is changed. */
export function UnfinishedNotice(): ReactElement | null {
  const { t } = useTexts();
  const { changes, repairs } = useSession();
  const history = useStore(changes.history);
  const unfinished = history?.ok === true ? history.value.unfinished : [];
  if (unfinished.length === 0) return null;
  return (
    <Notice
      intent="warning"
      title={t('shell.unfinished.title')}
      actions={
        <OpenerButton appearance="primary" onClick={() => repairs.open({ kind: 'recover' })}>
          {t('shell.unfinished.action')}
        </OpenerButton>
      }
    >
      {unfinished.map(({ scope, message }) => (
        <div key={scope}>
          <Said text={message} />
        </div>
      ))}
    </Notice>
  );
}
