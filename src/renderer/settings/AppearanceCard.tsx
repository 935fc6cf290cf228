import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { languageChoices, themes } from '../../shared/ipc/settings.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SettingRow } from './SettingRow.tsx';

const useStyles = makeStyles({ select: { width: '12rem' } });

interface Props {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

export function AppearanceCard({ settings, onChange }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  return (
    <Card labelledBy="appearance">
      <h2 id="appearance" className={page.cardTitle}>
        {t('settings.appearance')}
      </h2>
      <SettingRow controlId="theme" label={t('settings.theme')}>
        <Select
          className={styles.select}
          id="theme"
          value={settings.theme}
          onChange={(_, { value }) =>
            onChange({ theme: themes.find((known) => known === value) ?? 'system' })
          }
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`settings.themes.${theme}`)}
            </option>
          ))}
        </Select>
      </SettingRow>
      <SettingRow controlId="language" label={t('settings.language')}>
        <Select
          className={styles.select}
          id="language"
          value={settings.language}
          onChange={(_, { value }) =>
            onChange({ language: languageChoices.find((known) => known === value) ?? 'system' })
          }
        >
          {languageChoices.map((language) => (
            <option key={language} value={language}>
              {t(`settings.languages.${language}`)}
            </option>
          ))}
        </Select>
      </SettingRow>
    </Card>
  );
}
