import type { ClientFactSource } from '../check/client-fact-source.ts';

export type ClientSource =
  | { readonly ok: true; readonly source: ClientFactSource | null }
  | { readonly ok: false; readonly message: string };

/**
 * Where the state of the connecting computer comes from: the recording that was named, else this computer where it is
 * one that can be read, else nowhere. Each is loaded only when it is needed.
 */
export async function chooseClientSource(
  machineFile: string | null,
  networkOnly: boolean,
): Promise<ClientSource> {
  if (machineFile !== null) {
    const { readMachineFile } = await import('../check/read-machine.ts');
    const { recordedMachineSource } = await import('../check/recorded-machine-source.ts');
    const read = await readMachineFile(machineFile);
    if (!read.ok) return { ok: false, message: read.message };
    return { ok: true, source: recordedMachineSource(read.document) };
  }
  if (networkOnly || process.platform !== 'win32') return { ok: true, source: null };
  const { thisWindowsSource } = await import('../check/this-windows-source.ts');
  return { ok: true, source: thisWindowsSource() };
}
