import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { CheckingAgain } from '../fix/CheckingAgain.tsx';
import { Notice } from '../parts/Notice.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { HeldReport } from '../session/held-report.ts';
import { useSession } from '../session/session.ts';
import { Said } from '../texts/Said.tsx';
import { SaidItems } from '../texts/SaidItems.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { own } from '../theme/own.ts';
import { usePauseTest } from './use-pause-test.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(40rem, calc(100vw - 32px))', backgroundColor: own.colorCard },
  steps: { margin: '0 0 8px', paddingInlineStart: '1.5em' },
});

interface Props {
  readonly pause: RequestOutput<'product/pauses'>['pauses'][number];
  readonly held: HeldReport;
  readonly onClose: () => void;
}

/**
 * A test with the product set aside by the person, in the product's own window. It ends only when they say that it is
 * on again, so that nobody is left without protection by a dialog that was closed.
 */
export function PauseTestDialog({ pause, held, onClose }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { checks } = useSession();
  const { product } = pause;
  const { test, begin } = usePauseTest(held);
  const isTested = test.stage === 'tested';
  const finish = (): void => {
    onClose();
    if (isTested && test.after !== null) checks.show(test.after);
  };
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        {test.stage === 'checking' ? (
          <CheckingAgain finished={test.finished} total={test.total} />
        ) : (
          <DialogBody>
            <DialogTitle>{t('fix.product.title', { product })}</DialogTitle>
            <DialogContent className={page.column}>
              {test.stage === 'steps' && (
                <>
                  <p className={page.quiet}>{t('fix.product.body')}</p>
                  {pause.by === 'administrator' && <p>{t('fix.product.byAdministrator')}</p>}
                  <ol className={styles.steps}>
                    <SaidItems texts={pause.steps} />
                  </ol>
                </>
              )}
              {isTested && <p role="status">{t(`fix.product.${test.result}`, { product })}</p>}
              {isTested && <FailureNotice failure={test.failure} />}
              {isTested && (
                <Notice intent="warning" title={t('fix.product.reminder')}>
                  <Said text={pause.undo} />
                </Notice>
              )}
            </DialogContent>
            <DialogActions>
              {test.stage === 'steps' && <Button onClick={onClose}>{t('shell.cancel')}</Button>}
              {test.stage === 'steps' && (
                <Button appearance="primary" onClick={begin}>
                  {t('fix.product.test')}
                </Button>
              )}
              {isTested && (
                <Button appearance="primary" onClick={finish}>
                  {t('fix.product.switchedOn')}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}
