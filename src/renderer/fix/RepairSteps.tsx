import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RepairTask } from '../session/repairs.ts';
import { useSession } from '../session/session.ts';
import { own } from '../theme/own.ts';
import { ChangedSinceQuestion } from './ChangedSinceQuestion.tsx';
import { CheckingAgain } from './CheckingAgain.tsx';
import { FixQuestion } from './FixQuestion.tsx';
import { RepairProgress } from './RepairProgress.tsx';
import { RepairResult } from './RepairResult.tsx';
import { UndoQuestion } from './UndoQuestion.tsx';
import { useRepairFlow } from './use-repair-flow.ts';

const useStyles = makeStyles({
  surface: {
    '& button': { '@media (min-width: 30.01rem)': { whiteSpace: 'nowrap' } },
    maxWidth: 'min(44rem, calc(100vw - 32px))',
    backgroundColor: own.colorCard,
  },
});

interface Props {
  readonly task: RepairTask;
  readonly isOpen: boolean;
}

/** Before, during and after a change, in one place. */
export function RepairSteps({ task, isOpen }: Props): ReactElement {
  const styles = useStyles();
  const { checks, repairs } = useSession();
  const { flow, begin, cancel } = useRepairFlow(task);
  const canClose = flow.stage === 'asking' || flow.stage === 'done';
  const close = (): void => {
    if (!canClose) return;
    repairs.close();
    // Not before: a page that changes below takes the focus out of the dialog.
    if (flow.stage === 'done' && flow.after !== null) checks.show(flow.after);
  };
  return (
    <Dialog
      open={isOpen}
      modalType={canClose ? 'modal' : 'alert'}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <DialogSurface className={styles.surface}>
        {flow.stage === 'asking' && task.kind === 'fix' && (
          <FixQuestion task={task} onBegin={begin} onClose={close} />
        )}
        {flow.stage === 'asking' && (task.kind === 'undo' || task.kind === 'undo-everything') && (
          <UndoQuestion task={task} onBegin={begin} onClose={close} />
        )}
        {flow.stage === 'running' && flow.question !== null && <ChangedSinceQuestion asked={flow.question} />}
        {flow.stage === 'running' && flow.question === null && (
          <RepairProgress task={task} events={flow.events} cancelling={flow.cancelling} onCancel={cancel} />
        )}
        {flow.stage === 'checking' && <CheckingAgain finished={flow.finished} total={flow.total} />}
        {flow.stage === 'done' && <RepairResult task={task} done={flow} onClose={close} />}
      </DialogSurface>
    </Dialog>
  );
}
