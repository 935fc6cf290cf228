import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FoldedCard } from '../parts/FoldedCard.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { ListedFix } from '../session/repairs.ts';
import { own } from '../theme/own.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CauseBody } from './CauseBody.tsx';
import { percentOf } from './sureness.ts';

const useStyles = makeStyles({
  cause: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingBlock: '16px',
    '& + &': { borderTop: `1px solid ${own.colorCardStroke}` },
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly held: HeldReport;
  readonly fixes: readonly ListedFix[];
}

/** The causes after the first; or, where all is well, what was noticed besides. */
export function OtherCauses({ held, fixes }: Props): ReactElement | null {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { healthy, causes } = held.report.verdict;
  const others = healthy ? causes : causes.slice(1);
  if (others.length === 0) return null;
  return (
    <FoldedCard
      title={t(healthy ? 'verdict.observations' : 'verdict.others', { count: others.length })}
      line={others.map(({ id }) => t(`causes.${id}`)).join(' · ')}
    >
      {others.map((cause) => (
        <div key={cause.id} className={styles.cause}>
          <div>
            <h3 className={mergeClasses(page.cardTitle, styles.title)}>
              {t(`causes.${cause.id}`)} ({t('verdict.percent', { percent: percentOf(cause.confidence) })})
            </h3>
            <p className={page.quiet}>
              <Said text={cause.summary} />
            </p>
          </div>
          <CauseBody held={held} cause={cause} fixes={fixes} isFirst={false} />
        </div>
      ))}
    </FoldedCard>
  );
}
