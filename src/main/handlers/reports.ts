import { basename } from 'node:path';
import type { BrowserWindow, Clipboard, Dialog } from 'electron';
import type { Handlers } from '../../shared/ipc/sides.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import type { PreviewShelf } from '../serve/preview-shelf.ts';

export interface ReportsWorld {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly clipboard: Pick<Clipboard, 'writeText'>;
  readonly window: () => BrowserWindow | null;
  readonly engine: Pick<EngineClient, 'ask'>;
  readonly previews: PreviewShelf;
}

const formats = {
  html: [{ name: 'HTML', extensions: ['html'] }],
  json: [{ name: 'JSON', extensions: ['json'] }],
};

/** Shows, saves and copies a report as it is given away. */
export function reportHandlers({
  dialog,
  clipboard,
  window,
  engine,
  previews,
}: ReportsWorld): Pick<Handlers, 'report/preview' | 'report/save' | 'report/ticket' | 'owner/save-script'> {
  return {
    async 'report/preview'(input) {
      const made = await engine.ask('report/html', input);
      return made.ok ? { ok: true, value: { address: previews.put(made.value.html) } } : made;
    },
    async 'report/save'({ format, ...sent }) {
      const owner = window();
      const proposed = await engine.ask('report/name', sent);
      if (!proposed.ok) return proposed;
      if (owner === null) return { ok: true, value: { outcome: 'cancelled' } };
      const { canceled, filePath } = await dialog.showSaveDialog(owner, {
        defaultPath: `${proposed.value.name}.${format}`,
        filters: formats[format],
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return { ok: true, value: { outcome: 'cancelled' } };
      const written = await engine.ask('report/write', { ...sent, format, path: filePath });
      return written.ok ? { ok: true, value: { outcome: 'saved', name: basename(filePath) } } : written;
    },
    async 'owner/save-script'({ reportId }) {
      const owner = window();
      const text = await engine.ask('owner/read', { reportId });
      if (!text.ok) return text;
      const { script } = text.value;
      if (owner === null || script === null) return { ok: true, value: { outcome: 'cancelled' } };
      const { canceled, filePath } = await dialog.showSaveDialog(owner, {
        defaultPath: script.name,
        filters: [{ name: 'PowerShell', extensions: ['ps1'] }],
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return { ok: true, value: { outcome: 'cancelled' } };
      const written = await engine.ask('owner/write-script', { reportId, path: filePath });
      return written.ok ? { ok: true, value: { outcome: 'saved', name: basename(filePath) } } : written;
    },
    async 'report/ticket'(input) {
      const made = await engine.ask('report/ticket-text', input);
      if (made.ok) await clipboard.writeText(made.value.text);
      return made;
    },
  };
}
