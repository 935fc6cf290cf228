import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RepairDialog } from './fix/RepairDialog.tsx';
import { SessionContext } from './session/session.ts';
import type { Session } from './session/session.ts';
import { useStore } from './session/store.ts';
import { Shell } from './shell/Shell.tsx';
import { ThemeProvider } from './theme/ThemeProvider.tsx';

export interface AppProps {
  readonly session: Session;
  /** The first screen is there and can be used. */
  readonly onShown: () => void;
}

export function App({ session, onShown }: AppProps): ReactElement {
  const { theme } = useStore(session.settings.now);
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  useEffect(() => {
    onShown();
  }, [onShown]);
  return (
    <SessionContext value={session}>
      <ThemeProvider setting={theme}>
        <Shell />
        <RepairDialog />
      </ThemeProvider>
    </SessionContext>
  );
}
