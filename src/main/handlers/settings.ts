import type { NativeTheme } from 'electron';
import { fail } from '../../shared/ipc/failure.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { Handlers, RequestInput } from '../../shared/ipc/sides.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import type { SettingsFile } from '../settings/settings-file.ts';

export interface SettingsWorld {
  readonly settings: SettingsFile;
  readonly engine: Pick<EngineClient, 'ask'>;
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
  readonly onNotSaved: (error: unknown) => void;
}

export function settingsHandlers(world: SettingsWorld): Pick<Handlers, 'settings/read' | 'settings/write'> {
  const { settings, engine, nativeTheme, onNotSaved } = world;
  return {
    'settings/read': () => Promise.resolve({ ok: true, value: settings.current() }),
    async 'settings/write'(changes) {
      const saved = await settings.change(withoutGaps(changes)).catch((error: unknown) => {
        onNotSaved(error);
        return null;
      });
      const current = settings.current();
      applyTheme(nativeTheme, current);
      await engine.ask('settings/changed', current);
      return saved === null
        ? fail('not-saved', 'The setting holds until you close the app. Its file could not be written.')
        : { ok: true, value: current };
    },
  };
}

/** The interface draws high contrast itself; to the system the app then asks for nothing special. */
export function applyTheme(nativeTheme: Pick<NativeTheme, 'themeSource'>, { theme }: Settings): void {
  nativeTheme.themeSource = theme === 'high-contrast' ? 'system' : theme;
}

/** A field that is there without a value changes nothing. */
function withoutGaps(changes: RequestInput<'settings/write'>): Partial<Settings> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
