import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FoldedCard } from '../parts/FoldedCard.tsx';
import { OpenerButton } from '../parts/OpenerButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { ListedFix } from '../session/repairs.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { own } from '../theme/own.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  fix: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    paddingBlock: '10px',
    '& + &': { borderTop: `1px solid ${own.colorCardStroke}` },
  },
  words: { flexGrow: 1, flexBasis: '18rem', minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly held: HeldReport;
  readonly fixes: readonly ListedFix[];
}

/** Remedies that people try and that nothing found points to, each with the sentence why. */
export function UnlikelyFixes({ held, fixes }: Props): ReactElement | null {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const { computer, repairs } = useSession();
  const canRepair = useStore(computer.known)?.repair.possible === true;
  const unlikely = fixes.filter(({ relevance }) => relevance?.relevance === 'unlikely');
  if (unlikely.length === 0) return null;
  const names = unlikely.map(({ fix }) => t(`fix.actions.${fix}.action`));
  return (
    <FoldedCard
      title={t('verdict.unlikely')}
      line={t('verdict.unlikelyLine', { fixes: formats.list(names.slice(0, mostNamed)) })}
    >
      <ul className={page.list}>
        {unlikely.map((fix) => {
          const step = fix.proposed;
          const canLook = canRepair && fix.policy.allowed && step !== null;
          return (
            <li key={fix.fix} className={styles.fix}>
              <div className={styles.words}>
                <span className={styles.title}>{t(`fix.actions.${fix.fix}.action`)}</span>
                <p className={page.quiet}>
                  <Said text={fix.doesNotHelp} />
                </p>
              </div>
              {canLook && (
                <OpenerButton size="small" onClick={() => repairs.open({ kind: 'fix', fix, step, held })}>
                  {t('verdict.lookAnyway')}
                </OpenerButton>
              )}
            </li>
          );
        })}
      </ul>
    </FoldedCard>
  );
}

/** In the line of the folded card; the rest is inside. */
const mostNamed = 3;
