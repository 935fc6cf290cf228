import type { ReactElement } from 'react';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { StartPage } from '../start/StartPage.tsx';
import { VerdictPage } from '../verdict/VerdictPage.tsx';
import { RunningPage } from './RunningPage.tsx';

/** From the question to the answer: start, the check as it runs, the verdict. */
export function CheckPage(): ReactElement {
  const { checks } = useSession();
  const stage = useStore(checks.stage);
  switch (stage.stage) {
    case 'start':
      return <StartPage asked={null} failure={null} />;
    case 'failed':
      return <StartPage asked={stage.asked} failure={stage.failure} />;
    case 'starting':
      return <RunningPage target={stage.asked.target} run={null} />;
    case 'running':
      return <RunningPage target={stage.asked.target} run={stage} />;
    case 'shown':
      return <VerdictPage key={stage.held.reportId} held={stage.held} wasStopped={stage.wasStopped} />;
  }
}
