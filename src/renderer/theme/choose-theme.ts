import type { Settings } from '../../shared/ipc/settings.ts';
import { darkTheme, highContrastTheme, lightTheme } from './themes.ts';
import type { AppTheme } from './themes.ts';

/** What the system prefers. */
type SystemTheme = 'light' | 'dark' | 'high-contrast';

/** The theme for a setting; `system` follows what the system asks for. */
export function chooseTheme(setting: Settings['theme'], system: SystemTheme): AppTheme {
  switch (setting === 'system' ? system : setting) {
    case 'light':
      return lightTheme;
    case 'dark':
      return darkTheme;
    case 'high-contrast':
      return highContrastTheme;
  }
}
