import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { RepairSteps } from './RepairSteps.tsx';

/** The dialog in which this computer is changed. Each task has one of its own, with nothing left of the one before. */
export function RepairDialog(): ReactElement | null {
  const opened = useStore(useSession().repairs.opened);
  const [latest, setLatest] = useState(opened);
  // A dialog that was closed stays where it is until it has left the screen and given the focus back.
  if (opened !== null && opened !== latest) setLatest(opened);
  if (latest === null) return null;
  return <RepairSteps key={latest.id} task={latest.task} isOpen={opened !== null} />;
}
