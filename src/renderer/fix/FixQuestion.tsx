import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { ShieldFilled } from '@fluentui/react-icons/svg/shield';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { FocusedButton } from '../parts/FocusedButton.tsx';
import { Notice } from '../parts/Notice.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { Waiting } from '../parts/Waiting.tsx';
import type { RepairTask } from '../session/repairs.ts';
import type { RepairRequest } from '../session/run-repair.ts';
import { useAnswer } from '../session/use-answer.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { returnsAtAfter } from './durations.ts';
import type { Duration } from './durations.ts';
import { FixPreviewRows } from './FixPreviewRows.tsx';
import { losesSomething } from './loses-something.ts';

interface Props {
  readonly task: Extract<RepairTask, { kind: 'fix' }>;
  readonly onBegin: (request: RepairRequest) => void;
  readonly onClose: () => void;
}

/** What exactly changes, what it may affect, undo, restart and for how long; then one answer. */
export function FixQuestion({ task, onBegin, onClose }: Props): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const [duration, setDuration] = useState<Duration>('forever');
  const { answer } = useAnswer('fixes/preview', { step: task.step });
  const texts = `fix.actions.${task.fix.fix}` as const;
  const preview = answer?.ok === true ? answer.value : null;
  const plan = preview?.plan ?? null;
  const canBegin = plan?.plan === 'connect' || (plan?.plan === 'change' && plan.reversibility !== null);
  const begin = (): void =>
    onBegin({ request: 'apply', steps: [task.step], returnsAt: returnsAtAfter(duration, new Date()) });
  const cancelFirst = plan?.plan !== 'change' || losesSomething(plan.reversibility);
  return (
    <DialogBody>
      <DialogTitle>{t(`${texts}.title`)}</DialogTitle>
      <DialogContent className={page.column}>
        {plan?.plan === 'change' && (
          <p className={page.quiet}>
            {t(task.fix.scope === 'machine' ? 'fix.needsAdministrator' : 'fix.noAdministrator')}
          </p>
        )}
        {plan?.plan === 'connect' && <p className={page.quiet}>{t('fix.connectOnly')}</p>}
        {answer === null && <Waiting label={t('fix.preparing')} />}
        {answer?.ok === false && <FailureNotice failure={answer.failure} title={t('fix.previewFailed')} />}
        {plan?.plan === 'not-applicable' && (
          <Notice intent="info" title={t('fix.notApplicable')}>
            <Said text={plan.message} />
          </Notice>
        )}
        {preview !== null && plan?.plan === 'change' && (
          <FixPreviewRows preview={preview} plan={plan} duration={duration} onDuration={setDuration} />
        )}
      </DialogContent>
      {answer !== null && (
        <DialogActions>
          {cancelFirst ? (
            <FocusedButton onClick={onClose}>{t(canBegin ? 'shell.cancel' : 'shell.close')}</FocusedButton>
          ) : (
            <Button onClick={onClose}>{t('shell.cancel')}</Button>
          )}
          {canBegin && (
            <BeginButton isFocused={!cancelFirst} onClick={begin} needsShield={task.fix.scope === 'machine'}>
              {t(`${texts}.action`)}
            </BeginButton>
          )}
        </DialogActions>
      )}
    </DialogBody>
  );
}

function BeginButton({
  isFocused,
  needsShield,
  onClick,
  children,
}: {
  readonly isFocused: boolean;
  readonly needsShield: boolean;
  readonly onClick: () => void;
  readonly children: string;
}): ReactElement {
  const { t } = useTexts();
  const Kind = isFocused ? FocusedButton : Button;
  return (
    <Kind
      appearance="primary"
      icon={needsShield ? <ShieldFilled title={t('fix.shield')} /> : null}
      onClick={onClick}
    >
      {children}
    </Kind>
  );
}
