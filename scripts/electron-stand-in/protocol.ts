import type { CustomScheme, Protocol } from 'electron';
import { refuseBeforeReady, refuseWhenReady } from './readiness.ts';

type Handler = Parameters<Protocol['handle']>[1];

const privileged = new Map<string, CustomScheme>();
const handlers = new Map<string, Handler>();

export const protocol: Pick<
  Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
> = {
  registerSchemesAsPrivileged(schemes) {
    refuseWhenReady('protocol.registerSchemesAsPrivileged');
    for (const scheme of schemes) privileged.set(scheme.scheme, scheme);
  },
  handle(scheme, handler) {
    refuseBeforeReady('protocol.handle');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

/** Null where Electron would find nobody to answer: the scheme has no handler, or no origin of its own. */
export function handlerFor(scheme: string): Handler | null {
  return privileged.get(scheme)?.privileges?.standard === true ? (handlers.get(scheme) ?? null) : null;
}
