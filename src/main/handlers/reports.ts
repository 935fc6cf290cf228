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
  html: { name: 'HTML', extensions: ['html'] },
  json: { name: 'JSON', extensions: ['json'] },
  script: { name: 'PowerShell', extensions: ['ps1'] },
};

const cancelled = { ok: true, value: { outcome: 'cancelled' } } as const;

/** Shows, saves and copies a report as it is given away. */
export function reportHandlers({
  dialog,
  clipboard,
  window,
  engine,
  previews,
}: ReportsWorld): Pick<Handlers, 'report/preview' | 'report/save' | 'report/ticket' | 'owner/save-script'> {
  /** The path that the person chose; null: none. */
  async function askWhere(name: string, format: keyof typeof formats): Promise<string | null> {
    const owner = window();
    if (owner === null) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(owner, {
      defaultPath: name,
      filters: [formats[format]],
      properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return canceled || filePath === '' ? null : filePath;
  }

  return {
    async 'report/preview'(input) {
      const made = await engine.ask('report/html', input);
      return made.ok ? { ok: true, value: { address: previews.put(made.value.html) } } : made;
    },
    async 'report/save'({ format, ...sent }) {
      const proposed = await engine.ask('report/name', sent);
      if (!proposed.ok) return proposed;
      const path = await askWhere(`${proposed.value.name}.${format}`, format);
      if (path === null) return cancelled;
      const written = await engine.ask('report/write', { ...sent, format, path });
      return written.ok ? { ok: true, value: { outcome: 'saved', name: basename(path) } } : written;
    },
    async 'owner/save-script'({ reportId }) {
      const text = await engine.ask('owner/read', { reportId });
      if (!text.ok) return text;
      const { script } = text.value;
      const path = script === null ? null : await askWhere(script.name, 'script');
      if (path === null) return cancelled;
      const written = await engine.ask('owner/write-script', { reportId, path });
      return written.ok ? { ok: true, value: { outcome: 'saved', name: basename(path) } } : written;
    },
    async 'report/ticket'(input) {
      const made = await engine.ask('report/ticket-text', input);
      if (made.ok) await clipboard.writeText(made.value.text);
      return made;
    },
  };
}
