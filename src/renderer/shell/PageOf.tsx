import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { CheckPage } from '../check/CheckPage.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import type { Place } from '../session/places.ts';
import { useTexts } from '../texts/use-texts.ts';

// The first screen does not wait for the code of the others.
const HistoryPage = lazy(async () => ({ default: (await import('../history/HistoryPage.tsx')).HistoryPage }));
const ReportPage = lazy(async () => ({ default: (await import('../report/ReportPage.tsx')).ReportPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/SettingsPage.tsx')).SettingsPage,
}));
const CausePage = lazy(async () => ({ default: (await import('../cause/CausePage.tsx')).CausePage }));
const ComparePage = lazy(async () => ({ default: (await import('../compare/ComparePage.tsx')).ComparePage }));

export function PageOf({ place }: { readonly place: Place }): ReactElement {
  const { t } = useTexts();
  return <Suspense fallback={<Waiting label={t('shell.loading')} />}>{pageOf(place)}</Suspense>;
}

function pageOf(place: Place): ReactElement {
  switch (place.page) {
    case 'check':
      return <CheckPage />;
    case 'history':
      return <HistoryPage />;
    case 'report':
      return <ReportPage />;
    case 'settings':
      return <SettingsPage />;
    case 'cause':
      return <CausePage cause={place.cause} />;
    case 'compare':
      return <ComparePage a={place.a} b={place.b} />;
  }
}
