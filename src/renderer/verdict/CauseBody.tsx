import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CauseVerdict } from '../../shared/report.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { ListedFix } from '../session/repairs.ts';
import { useSession } from '../session/session.ts';
import { Said } from '../texts/Said.tsx';
import { SaidItems } from '../texts/SaidItems.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CauseSection } from './CauseSection.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { FixOffer } from './FixOffer.tsx';
import { OwnerOffer } from './OwnerOffer.tsx';
import { ProductOffer } from './ProductOffer.tsx';

const useStyles = makeStyles({
  reasons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
    gap: '16px 32px',
  },
  advice: { margin: 0, paddingInlineStart: '1.5em' },
});

interface Props {
  readonly held: HeldReport;
  readonly cause: CauseVerdict;
  readonly fixes: readonly ListedFix[];
  /** Only the first cause has the one primary button of the screen. */
  readonly isFirst: boolean;
}

export function CauseBody({ held, cause, fixes, isFirst }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { places } = useSession();
  const here = cause.fixes.filter(({ where }) => where === 'this-computer').map(({ id }) => id);
  const offered = fixes.filter(({ fix }) => here.includes(fix));
  const elsewhere = cause.fixes.find(({ where }) => where !== 'this-computer');
  const advice = cause.advice ?? [];
  return (
    <div className={page.column}>
      <div className={styles.reasons}>
        <CauseSection title={t('verdict.why')}>
          <EvidenceList refs={cause.for} results={held.report.checks} mark="passed" />
        </CauseSection>
        <CauseSection title={t('verdict.against')}>
          {cause.against.length === 0 ? (
            t('verdict.nothingAgainst')
          ) : (
            <EvidenceList refs={cause.against} results={held.report.checks} mark="warning" />
          )}
        </CauseSection>
      </div>
      {offered.map((fix, index) => (
        <FixOffer key={fix.fix} fix={fix} held={held} isPrimary={isFirst && index === 0} />
      ))}
      <ProductOffer held={held} cause={cause} isPrimary={isFirst && offered.length === 0} />
      {elsewhere !== undefined && isFirst && <OwnerOffer held={held} where={elsewhere.where} />}
      <div className={styles.reasons}>
        <CauseSection title={t('verdict.settle')}>
          <Said text={cause.settledBy} />
        </CauseSection>
        {cause.doesNotMean !== undefined && (
          <CauseSection title={t('verdict.doesNotMean')}>
            <Said text={cause.doesNotMean} />
          </CauseSection>
        )}
      </div>
      {advice.length > 0 && (
        <CauseSection title={t('verdict.advice')}>
          <ol className={styles.advice}>
            <SaidItems texts={advice} />
          </ol>
        </CauseSection>
      )}
      <div className={page.actions}>
        <Link as="button" onClick={() => places.set({ page: 'cause', cause: cause.id })}>
          {t('verdict.more')}
        </Link>
      </div>
    </div>
  );
}
