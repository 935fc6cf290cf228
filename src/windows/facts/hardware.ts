import type { Reading } from '../../shared/client-facts/reading.ts';
import type { Hardware } from '../../shared/hardware.ts';
import { systemFolder } from '../native/system-library.ts';
import { failedReading } from './fact-problem.ts';

const longestName = 512;
/** What systeminformation says where it was told nothing. */
const placeholder = 'Computer';

/**
 * Maker and model, and whether the computer is a virtual one. systeminformation knows by which words the many kinds of
 * virtual computers give themselves away; it asks PowerShell, which takes a second or two. Never rejects.
 */
export async function readHardware(): Promise<Reading<Hardware>> {
  try {
    // It starts the PowerShell of this folder, and any other when the variable leads nowhere.
    process.env['WINDIR'] = systemFolder().replace(/\\[^\\]+$/u, '');
    const { system } = await import('systeminformation');
    const { manufacturer, model, virtual, virtualHost } = await system();
    return toReading({
      manufacturer: shown(manufacturer),
      model: shown(model),
      isVirtual: virtual,
      virtualHost: shown(virtualHost ?? ''),
    });
  } catch (error) {
    return failedReading(error);
  }
}

function toReading(hardware: Hardware): Reading<Hardware> {
  const { manufacturer, model } = hardware;
  if (manufacturer === null && model === null) return { state: 'error', reason: 'unsupported', code: null };
  return { state: 'read', value: hardware };
}

function shown(name: string): string | null {
  const text = name.trim().slice(0, longestName);
  return text === '' || text === placeholder ? null : text;
}
