import { parseTarget } from '../shared/target.ts';
import type { ParsedTarget } from '../shared/target.ts';

/** What a file of Remote Desktop tells about the connection, as far as a check needs it. */
export type RdpFile =
  | {
      readonly ok: true;
      readonly target: Extract<ParsedTarget, { ok: true }>['target'];
      /** The gateway through which it connects; null: straight, or nothing is said. */
      readonly gateway: string | null;
    }
  | {
      readonly ok: false;
      readonly problem: 'not-an-rdp-file' | 'no-address' | 'bad-address';
      readonly message: string;
    };

const mostLines = 2000;

/**
 * Reads the address from an `.rdp` file: lines of `name:type:value`, as mstsc writes them. Nothing else of it is used,
 * and nothing of it is ever run. Never throws.
 */
export function readRdpFile(text: string): RdpFile {
  const settings = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/u, mostLines)) {
    const { name, value } = /^\uFEFF?(?<name>[^:]{1,64}):[sib]:(?<value>.*)$/u.exec(line)?.groups ?? {};
    if (name !== undefined && value !== undefined) settings.set(name.trim().toLowerCase(), value.trim());
  }
  if (settings.size === 0) {
    return { ok: false, problem: 'not-an-rdp-file', message: 'It is not a file of Remote Desktop.' };
  }
  const address = settings.get('full address') ?? settings.get('alternate full address') ?? '';
  if (address === '') {
    const message = 'The file of Remote Desktop names no computer. Type the name of the computer instead.';
    return { ok: false, problem: 'no-address', message };
  }
  const port = settings.get('server port') ?? '';
  const parsed = parseTarget(address);
  if (!parsed.ok) return { ok: false, problem: 'bad-address', message: parsed.message };
  const { target } = parsed;
  // A port that stands in the address itself counts before the one in a line of its own.
  const ownPort = /^\d{1,5}$/u.test(port) && !/:\d+$/u.test(address) ? Number(port) : target.port;
  const fits = ownPort >= 1 && ownPort <= 65_535;
  return {
    ok: true,
    target: { ...target, port: fits ? ownPort : target.port },
    gateway: usesGateway(settings) ? (settings.get('gatewayhostname') ?? null) : null,
  };
}

/** `gatewayusagemethod`: 1 always, 2 when the computer cannot be reached straight; 0, 3 and 4 do not ask for it here. */
function usesGateway(settings: ReadonlyMap<string, string>): boolean {
  const isNamed = (settings.get('gatewayhostname') ?? '') !== '';
  return isNamed && ['1', '2'].includes(settings.get('gatewayusagemethod') ?? '');
}
