import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  ProgressBar,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from '../parts/page-styles.ts';
import type { RepairTask } from '../session/repairs.ts';
import type { RepairEvent } from '../session/run-repair.ts';
import type { Translate } from '../texts/texts.ts';
import type { Speech } from '../texts/speech.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  lines: { maxHeight: '16rem', overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly task: RepairTask;
  readonly events: readonly RepairEvent[];
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

const titles = {
  fix: 'fix.running.title',
  undo: 'fix.running.undoTitle',
  'undo-again': 'fix.running.undoTitle',
  'undo-everything': 'fix.running.undoTitle',
  recover: 'fix.running.recoverTitle',
} as const;

/** The steps as they happen. */
export function RepairProgress({ task, events, cancelling, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, speech } = useTexts();
  const lines = events.flatMap((event) => lineOf(event, t, speech) ?? []);
  return (
    <DialogBody>
      <DialogTitle>{t(titles[task.kind])}</DialogTitle>
      <DialogContent className={page.column}>
        <ProgressBar aria-label={t(titles[task.kind])} />
        <div className={styles.lines} aria-live="polite">
          {lines.map((line, index) => (
            <div key={index}>{line}</div>
          ))}
        </div>
        <p className={page.small}>{t(cancelling ? 'fix.running.cancelling' : 'fix.running.cancelHint')}</p>
      </DialogContent>
      <DialogActions>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {t('shell.cancel')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function lineOf(event: RepairEvent, t: Translate, speech: Speech): string | null {
  switch (event.type) {
    case 'waiting-for-consent':
      return t('fix.running.consent');
    case 'accepted':
      return t('fix.running.accepted');
    case 'progress':
      return t(`fix.running.stages.${event.stage}`, { target: speech.say(event.target) });
    case 'rolling-back':
      return t('fix.running.rollingBack', { message: speech.say(event.message) });
    case 'rolled-back':
      return t(event.complete ? 'fix.running.rolledBack' : 'fix.running.rolledBackPartly');
    case 'entry-undone':
      return t('fix.running.entryUndone');
    case 'step-started':
    case 'step-finished':
      return null;
  }
}
