import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HistoryEntry, HistoryPlan } from '../session/repairs.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ChangeLine } from './ChangeLine.tsx';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  target: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Every change of a plan, who made it, and what an undo cannot bring back. */
export function PlanDetails({ plan }: { readonly plan: HistoryPlan }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats, speech } = useTexts();
  const remarks = plan.entries.flatMap((entry) => remarksOf(entry));
  return (
    <div className={styles.details}>
      {plan.entries.flatMap((entry) =>
        entry.changes.map((change, index) => (
          <div key={`${entry.entryId} ${index}`}>
            <div className={styles.target}>
              <Said text={change.target} />
            </div>
            <div className={page.quiet}>
              <ChangeLine change={change} />
            </div>
          </div>
        )),
      )}
      {remarks.map((remark) => (
        <div key={remark} className={page.quiet}>
          {remark}
        </div>
      ))}
      {plan.writtenByNewerVersion && <div className={page.quiet}>{t('history.newerVersion')}</div>}
      {plan.account !== null && (
        <div className={page.small}>
          {t('history.who', { account: plan.account })}
          {plan.program !== null && `, ${t(`history.programs.${plan.program}`)}`}
        </div>
      )}
    </div>
  );

  function remarksOf({ reversibility, incomplete }: HistoryEntry): string[] {
    return [
      ...(reversibility?.how === 'partly'
        ? [t('history.undoPartly', { lost: formats.list(reversibility.lost.map(speech.say)) })]
        : []),
      ...(reversibility?.how === 'no' ? [t('history.undoNot', { why: speech.say(reversibility.why) })] : []),
      ...(incomplete ? [t('history.incomplete')] : []),
    ];
  }
}
