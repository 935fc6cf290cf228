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
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    rowGap: '4px',
    alignItems: 'center',
    paddingBlock: '14px',
    '& + &': { borderTop: `1px solid ${own.colorCardStroke}` },
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  when: {
    flexBasis: '7rem',
    flexShrink: 0,
    [media.narrow]: { flexBasis: '100%', display: 'flex', gap: '8px', alignItems: 'baseline' },
  },
  words: { flexGrow: 1, flexBasis: '17rem', minWidth: 0 },
  side: {
    marginInlineStart: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
  },
  details: {
    flexBasis: '100%',
    paddingInlineStart: 'calc(7rem + 16px)',
    [media.narrow]: { paddingInlineStart: 0 },
  },
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
      <div className={styles.words}>
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
