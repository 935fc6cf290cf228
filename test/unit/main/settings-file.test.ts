import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../src/main/settings/settings-file.ts';
import { defaultSettings } from '../../../src/shared/ipc/settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  file = join(folder, 'settings.json');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe('the settings', () => {
  it('are the usual ones without a file', async () => {
    expect((await openSettings(file)).current()).toStrictEqual(defaultSettings);
  });

  it('are kept', async () => {
    await (await openSettings(file)).change({ theme: 'dark', checkTimeoutMs: 5000 });
    expect((await openSettings(file)).current()).toStrictEqual({
      ...defaultSettings,
      theme: 'dark',
      checkTimeoutMs: 5000,
    });
    expect(readdirSync(folder)).toStrictEqual(['settings.json']);
  });

  it('keep what is valid of a file that somebody changed', async () => {
    writeFileSync(file, JSON.stringify({ theme: 'pink', language: 'de', checkTimeoutMs: 1e9, unknown: 1 }));
    expect((await openSettings(file)).current()).toStrictEqual({ ...defaultSettings, language: 'de' });
  });

  it.each(['', '{', '[]', '"x"', 'null', `{"theme":"${'x'.repeat(100_000)}"}`])(
    'are the usual ones for %.20s',
    async (text) => {
      writeFileSync(file, text);
      expect((await openSettings(file)).current()).toStrictEqual(defaultSettings);
    },
  );

  it('are written one after the other, the last one last', async () => {
    const settings = await openSettings(file);
    await Promise.all([
      settings.change({ theme: 'dark' }),
      settings.change({ theme: 'light' }),
      settings.change({ language: 'de' }),
    ]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ theme: 'light', language: 'de' });
    expect(readdirSync(folder)).toStrictEqual(['settings.json']);
  });

  it('hold until the end where the file cannot be written, and say so', async () => {
    const settings = await openSettings(join(folder, 'missing', 'settings.json'));
    await expect(settings.change({ theme: 'dark' })).rejects.toThrow('ENOENT');
    expect(settings.current().theme).toBe('dark');
  });
});
