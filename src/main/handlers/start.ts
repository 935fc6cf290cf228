import type { Handlers, RequestOutput } from '../../shared/ipc/sides.ts';
import { tool } from '../../shared/tool.ts';
import type { LaunchDesk } from '../launch/launch-desk.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import type { WindowKeeper } from '../window/window-keeper.ts';

export interface StartWorld {
  readonly shell: RequestOutput<'start/read'>['shell'];
  readonly practiceComputer: string | null;
  readonly systemLanguage: () => string;
  readonly settings: SettingsFile;
  readonly launch: LaunchDesk;
  readonly window: WindowKeeper;
  /** The first screen can be used. */
  readonly onUsable: () => void;
}

/** What the first screen needs to know, without waiting for anything. */
export function startHandlers(world: StartWorld): Pick<Handlers, 'start/read' | 'window/usable'> {
  return {
    'start/read'() {
      return Promise.resolve({
        ok: true,
        value: {
          version: tool.version,
          platform: process.platform,
          shell: world.shell,
          practiceComputer: world.practiceComputer,
          systemLanguage: world.systemLanguage().slice(0, 64),
          settings: world.settings.current(),
          launch: world.launch.take(),
          restartedAfterCrash: world.window.takeRestarted(),
        },
      });
    },
    'window/usable'() {
      world.onUsable();
      return Promise.resolve({ ok: true, value: {} });
    },
  };
}
