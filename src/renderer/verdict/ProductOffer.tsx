import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CauseVerdict } from '../../shared/report.ts';
import { OpenerButton } from '../parts/OpenerButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { PauseTestDialog } from '../product/PauseTestDialog.tsx';
import type { HeldReport } from '../session/held-report.ts';
import { useAnswer } from '../session/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Causes that a pause of a security product can prove or rule out. */
const settledByPause: readonly CauseVerdict['id'][] = [
  'tls-intercepted',
  'security-product-interferes',
  'tls-broken-on-path',
];

interface Props {
  readonly held: HeldReport;
  readonly cause: CauseVerdict;
  readonly isPrimary: boolean;
}

/** Offers the test with a paused product where one was found on this computer. */
export function ProductOffer(props: Props): ReactElement | null {
  const { held, cause } = props;
  if (held.file !== null || !settledByPause.includes(cause.id)) return null;
  return <FoundProducts {...props} />;
}

function FoundProducts({ held, isPrimary }: Props): ReactElement | null {
  const page = usePageStyles();
  const { t } = useTexts();
  const { answer } = useAnswer('product/pauses', { reportId: held.reportId });
  const [chosen, setChosen] = useState<number | null>(null);
  if (answer?.ok !== true) return null;
  const { pauses } = answer.value;
  const pause = chosen === null ? undefined : pauses[chosen];
  return (
    <>
      {pauses.map(({ product }, index) => (
        <div key={product} className={page.actions}>
          <OpenerButton
            appearance={isPrimary && index === 0 ? 'primary' : 'secondary'}
            onClick={() => setChosen(index)}
          >
            {t('verdict.product.action')}
          </OpenerButton>
          <span className={page.small}>{t('verdict.product.title', { product })}</span>
        </div>
      ))}
      {pause !== undefined && <PauseTestDialog pause={pause} held={held} onClose={() => setChosen(null)} />}
    </>
  );
}
