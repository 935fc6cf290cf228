import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { OpenerButton } from '../parts/OpenerButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HistoryPlan } from '../session/repairs.ts';
import { useSession } from '../session/session.ts';
import { media } from '../theme/media.ts';
import { own } from '../theme/own.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { PlanDetails } from './PlanDetails.tsx';
import { PlanStateLabel } from './PlanStateLabel.tsx';
import { canUndoPlan, planStateOf } from './plan-state.ts';
import { useEntryTitle } from './use-entry-title.ts';
import { useWhen } from './use-when.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '7rem minmax(0, 1fr) auto',
    columnGap: '16px',
    rowGap: '4px',
    alignItems: 'center',
    paddingBlock: '14px',
    '& + &': { borderTop: `1px solid ${own.colorCardStroke}` },
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  when: { [media.narrow]: { display: 'flex', gap: '8px', alignItems: 'baseline' } },
  side: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: '8px' },
  details: { gridColumn: '2 / -1', [media.narrow]: { gridColumn: '1' } },
});

interface Props {
  readonly plan: HistoryPlan;
  readonly undoAllowed: boolean;
}

/** What was done together, what came of it, whether it is still so, and undo. */
export function PlanRow({ plan, undoAllowed }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const { repairs } = useSession();
  const titleOf = useEntryTitle();
  const when = useWhen();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const state = planStateOf(plan);
  const title = formats.list(plan.entries.map(titleOf));
  const { time, day } = when(plan.startedAt);
  const canUndo = undoAllowed && canUndoPlan(plan);
  const look = t(isOpen ? 'history.fold' : 'history.look');
  const undo = t(state === 'until' ? 'history.undoNow' : 'history.undo');
  const first = plan.entries[0]?.changes[0];
  return (
    <li className={styles.row}>
      <div className={styles.when}>
        <div className={styles.time}>{time}</div>
        <div className={page.small}>{day}</div>
      </div>
      <div>
        <div className={styles.title}>{title}</div>
        <div className={page.small}>
          {first !== undefined && <ChangeLine change={first} />}{' '}
          {state === 'until' && plan.returnsAt !== null && (
            <>{t('history.returnsAt', { when: formats.time(new Date(plan.returnsAt)) })} </>
          )}
          {state === 'due' && <>{t('history.isDue')} </>}
          {plan.restartNeeded && state !== 'undone' && state !== 'rolledBack' && t('history.restartNeeded')}
        </div>
      </div>
      <div className={styles.side}>
        <PlanStateLabel state={state} returnsAt={plan.returnsAt} />
        <Button
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          aria-label={t('history.titleWith', { title: look, subject: title })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {look}
        </Button>
        {canUndo && (
          <OpenerButton
            aria-label={t('history.titleWith', { title: undo, subject: title })}
            onClick={() => repairs.open({ kind: 'undo', plan })}
          >
            {undo}
          </OpenerButton>
        )}
      </div>
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          <PlanDetails plan={plan} />
        </div>
      )}
    </li>
  );
}
