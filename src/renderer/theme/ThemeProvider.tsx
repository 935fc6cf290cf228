import { FluentProvider, RendererProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Settings } from '../../shared/ipc/settings.ts';
import { chooseTheme } from './choose-theme.ts';
import { lightTheme } from './themes.ts';
import { own } from './own.ts';
import { makeStyleRenderer } from './style-renderer.ts';
import { useMedia } from './use-media.ts';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: own.colorPage,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly setting: Settings['theme'];
  readonly children: ReactNode;
}

export function ThemeProvider({ setting, children }: Props): ReactElement {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const renderer = useMemo(() => makeStyleRenderer(document), []);
  const more = useMedia('(prefers-contrast: more)');
  const theme = chooseTheme(setting, more ? 'high-contrast' : dark ? 'dark' : 'light');
  useEffect(() => {
    // Scroll bars and the lists of native controls are the browser's own.
    document.documentElement.style.colorScheme = theme === lightTheme ? 'light' : 'dark';
    document.documentElement.style.backgroundColor = theme.colorPage;
  }, [theme]);
  return (
    <RendererProvider renderer={renderer}>
      <Surface theme={theme}>{children}</Surface>
    </RendererProvider>
  );
}

/** Inside the renderer's provider, so that our own styles carry the nonce too. */
function Surface({
  theme,
  children,
}: {
  readonly theme: ReturnType<typeof chooseTheme>;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider itself: Fluent gives its classes to whatever stands above the page as well. */}
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
