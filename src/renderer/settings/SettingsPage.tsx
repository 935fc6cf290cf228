import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AboutCard } from './AboutCard.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { ChecksCard } from './ChecksCard.tsx';
import { NeverCard } from './NeverCard.tsx';
import { OrganisationCard } from './OrganisationCard.tsx';

/** What a person can set, what an organisation has set, and what this app is. */
export function SettingsPage(): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const { settings } = useSession();
  const now = useStore(settings.now);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (changed: Partial<Settings>): void => void settings.change(changed).then(setFailure);
  return (
    <div className={page.column}>
      <PageTitle>{t('settings.title')}</PageTitle>
      <FailureNotice failure={failure} title={t('settings.saveFailed')} />
      <AppearanceCard settings={now} onChange={change} />
      <ChecksCard settings={now} onChange={change} />
      <OrganisationCard />
      <NeverCard />
      <AboutCard />
    </div>
  );
}
