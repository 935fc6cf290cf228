import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FocusedButton } from '../parts/FocusedButton.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { RepairTask } from '../session/repairs.ts';
import { useSession } from '../session/session.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { LeftOver } from './LeftOver.tsx';
import type { RepairFlow } from './repair-flow.ts';
import { resultTitle } from './result-title.ts';

const useStyles = makeStyles({
  title: { display: 'flex', gap: '8px', alignItems: 'flex-start', '& svg': { marginTop: '5px' } },
});

interface Props {
  readonly task: RepairTask;
  readonly done: Extract<RepairFlow, { stage: 'done' }>;
  readonly onClose: () => void;
}

/** What came of it: the check before and after side by side, and the way back. */
export function RepairResult({ task, done, onClose }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { places, repairs } = useSession();
  const { end, fixResult, after } = done;
  const { state, title, message } = resultTitle(end, fixResult, t);
  const planId = end.ended && end.outcome.outcome === 'completed' ? end.outcome.planIds.at(-1) : undefined;
  const wantsHistory = end.ended && historyOutcomes.includes(end.outcome.outcome);
  const canUndo = planId !== undefined && after !== null && task.kind === 'fix';
  return (
    <DialogBody>
      <DialogTitle>
        <span className={styles.title}>
          <StateMark state={state} decorative />
          {title}
        </span>
      </DialogTitle>
      <DialogContent className={page.column}>
        <p className={page.quiet} role="status">
          <Said text={message} />
        </p>
        {fixResult !== null && fixResult.checks.length > 0 && <BeforeAfter checks={fixResult.checks} />}
        {end.ended && <LeftOver outcome={end.outcome} />}
        {after !== null && task.kind === 'undo-again' && (
          <p className={page.quiet}>
            <Said text={after.report.verdict.headline} />
          </p>
        )}
      </DialogContent>
      <DialogActions>
        {wantsHistory && (
          <Button
            onClick={() => {
              onClose();
              places.set({ page: 'history' });
            }}
          >
            {t('fix.done.history')}
          </Button>
        )}
        {canUndo && (
          <Button onClick={() => repairs.open({ kind: 'undo-again', planId, held: after })}>
            {t('fix.done.undoOffer')}
          </Button>
        )}
        <FocusedButton appearance="primary" onClick={onClose}>
          {t(after === null ? 'shell.close' : 'fix.done.showVerdict')}
        </FocusedButton>
      </DialogActions>
    </DialogBody>
  );
}

/** Where the history knows more than the result. */
const historyOutcomes: readonly string[] = [
  'partly-undone',
  'partly-rolled-back',
  'partly-recovered',
  'lost-sight',
];
