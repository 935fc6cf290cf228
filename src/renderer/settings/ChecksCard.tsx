import { Field, Input, makeStyles, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Settings } from '../../shared/ipc/settings.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SettingRow } from './SettingRow.tsx';

const useStyles = makeStyles({ seconds: { width: '12rem' } });

interface Props {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

export function ChecksCard({ settings, onChange }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState(String(settings.checkTimeoutMs / 1000));
  const seconds = secondsOf(typed);
  const type = (text: string): void => {
    setTyped(text);
    const read = secondsOf(text);
    if (read !== null) onChange({ checkTimeoutMs: read * 1000 });
  };
  return (
    <Card labelledBy="checks">
      <h2 id="checks" className={page.cardTitle}>
        {t('settings.checks')}
      </h2>
      <SettingRow controlId="timeout" label={t('settings.timeout')} hint={t('settings.timeoutHint')}>
        <Field
          {...(seconds === null
            ? { validationState: 'error', validationMessage: t('settings.timeoutWrong') }
            : {})}
        >
          <Input
            id="timeout"
            aria-describedby="timeout-hint"
            className={styles.seconds}
            contentAfter={t('settings.seconds')}
            inputMode="numeric"
            maxLength={3}
            value={typed}
            onChange={(_, { value }) => type(value)}
          />
        </Field>
      </SettingRow>
      <SettingRow
        controlId="network-only"
        label={t('settings.networkOnly')}
        hint={t('settings.networkOnlyHint')}
      >
        <Switch
          id="network-only"
          aria-describedby="network-only-hint"
          checked={settings.networkOnly}
          onChange={(_, { checked }) => onChange({ networkOnly: checked })}
        />
      </SettingRow>
    </Card>
  );
}

/** Whole seconds within the bounds of the setting, or null. */
function secondsOf(text: string): number | null {
  const seconds = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : 0;
  return seconds >= 1 && seconds <= 120 ? seconds : null;
}
