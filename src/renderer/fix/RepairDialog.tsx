import type { ReactElement } from 'react';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { RepairSteps } from './RepairSteps.tsx';

/** The dialog in which this computer is changed; closed unless something opened it. */
export function RepairDialog(): ReactElement | null {
  const task = useStore(useSession().repairs.task);
  return task === null ? null : <RepairSteps key={keyOf(task)} task={task} />;
}

/** A new task is a new dialog, with nothing left of the one before. */
function keyOf(task: Parameters<typeof RepairSteps>[0]['task']): string {
  switch (task.kind) {
    case 'fix':
      return `fix ${task.fix.fix}`;
    case 'undo':
      return `undo ${task.plan.planId}`;
    case 'undo-again':
      return `undo-again ${task.planId}`;
    case 'undo-everything':
    case 'recover':
      return task.kind;
  }
}
