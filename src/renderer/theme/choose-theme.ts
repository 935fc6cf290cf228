import type { Settings } from '../../shared/ipc/settings.ts';
import { darkTheme, highContrastTheme, lightTheme } from './themes.ts';
import type { AppTheme } from './themes.ts';

/** The theme for a setting; `system` follows what the system asks for. */
export function chooseTheme(setting: Settings['theme'], system: 'light' | 'dark'): AppTheme {
  switch (setting) {
    case 'light':
      return lightTheme;
    case 'dark':
      return darkTheme;
    case 'high-contrast':
      return highContrastTheme;
    case 'system':
      return system === 'dark' ? darkTheme : lightTheme;
  }
}
