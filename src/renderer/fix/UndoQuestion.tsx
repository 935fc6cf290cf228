import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { ShieldFilled } from '@fluentui/react-icons/svg/shield';
import type { ReactElement } from 'react';
import { FocusedButton } from '../parts/FocusedButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { RepairTask } from '../session/repairs.ts';
import type { RepairRequest } from '../session/run-repair.ts';
import { useEntryTitle } from '../history/use-entry-title.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly task: Extract<RepairTask, { kind: 'undo' | 'undo-everything' }>;
  readonly onBegin: (request: RepairRequest) => void;
  readonly onClose: () => void;
}

/** Asks once before something is taken back, and says what will not come back. */
export function UndoQuestion({ task, onBegin, onClose }: Props): ReactElement {
  const page = usePageStyles();
  const { t, formats, speech } = useTexts();
  const titleOf = useEntryTitle();
  const texts = task.kind === 'undo' ? 'history.confirm' : 'history.confirmAll';
  const request: RepairRequest =
    task.kind === 'undo'
      ? { request: 'undo', selection: { undo: 'plan', planId: task.plan.planId } }
      : { request: 'undo', selection: { undo: 'everything' } };
  const isMachine = task.kind === 'undo' && task.plan.scope === 'machine';
  const lost = task.kind === 'undo' ? lostOf(task.plan) : [];
  const title = task.kind === 'undo' ? task.plan.entries.map(titleOf) : [];
  return (
    <DialogBody>
      <DialogTitle>{t(`${texts}.title`)}</DialogTitle>
      <DialogContent className={page.column}>
        <p className={page.quiet}>
          {task.kind === 'undo'
            ? t('history.confirm.body', { title: formats.list(title) })
            : t('history.confirmAll.body')}{' '}
          {isMachine && t('history.confirm.needsAdministrator')}
        </p>
        {lost.map((text) => (
          <p key={text} className={page.quiet}>
            {text}
          </p>
        ))}
      </DialogContent>
      <DialogActions>
        {lost.length > 0 ? (
          <FocusedButton onClick={onClose}>{t('shell.cancel')}</FocusedButton>
        ) : (
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
        )}
        <Button
          appearance="primary"
          icon={isMachine ? <ShieldFilled title={t('fix.shield')} /> : null}
          onClick={() => onBegin(request)}
        >
          {t(`${texts}.action`)}
        </Button>
      </DialogActions>
    </DialogBody>
  );

  function lostOf(plan: Extract<typeof task, { kind: 'undo' }>['plan']): string[] {
    return plan.entries.flatMap(({ reversibility }) => {
      if (reversibility?.how === 'partly')
        return [t('history.undoPartly', { lost: formats.list(reversibility.lost.map(speech.say)) })];
      return reversibility?.how === 'no'
        ? [t('history.undoNot', { why: speech.say(reversibility.why) })]
        : [];
    });
  }
}
