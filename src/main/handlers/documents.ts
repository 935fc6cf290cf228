import type { BrowserWindow, Dialog } from 'electron';
import type { Handlers } from '../../shared/ipc/sides.ts';
import type { EngineClient } from '../engine/engine-client.ts';

export interface DocumentsWorld {
  readonly dialog: Pick<Dialog, 'showOpenDialog'>;
  readonly window: () => BrowserWindow | null;
  readonly engine: Pick<EngineClient, 'ask'>;
}

/** Opens a report or a file of Remote Desktop that somebody chooses. */
export function documentHandlers(world: DocumentsWorld): Pick<Handlers, 'document/open'> {
  return {
    async 'document/open'() {
      const window = world.window();
      if (window === null) return { ok: true, value: { outcome: 'cancelled' } };
      const { canceled, filePaths } = await world.dialog.showOpenDialog(window, {
        properties: ['openFile', 'dontAddToRecent'],
        filters: [{ name: 'RDP', extensions: ['json', 'rdp'] }],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return { ok: true, value: { outcome: 'cancelled' } };
      const read = await world.engine.ask('launch/read-file', { path });
      return read.ok ? { ok: true, value: { outcome: 'opened', launch: read.value } } : read;
    },
  };
}
