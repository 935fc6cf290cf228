import { contextBridge, ipcRenderer } from 'electron';
import { eventNames, requestNames } from '../shared/ipc/names.ts';
import type { EventName, RequestName } from '../shared/ipc/names.ts';
import { bridgeName } from '../shared/ipc/sides.ts';
import type { Bridge } from '../shared/ipc/sides.ts';

/**
 * All that the page can reach of the rest of the program: two functions that take names from a closed list. What goes
 * through them is validated on both sides of it.
 */
const bridge: Bridge = {
  request(name, payload) {
    if (!isOneOf<RequestName>(requestNames, name)) return Promise.reject(new Error('unknown request'));
    return ipcRenderer.invoke(name, payload);
  },
  subscribe(name, listener) {
    if (!isOneOf<EventName>(eventNames, name)) throw new Error('unknown event');
    // The event itself stays here: it would hand the page a way to send.
    const receive = (_event: unknown, payload: unknown): void => {
      listener(payload);
    };
    ipcRenderer.on(name, receive);
    return () => {
      ipcRenderer.off(name, receive);
    };
  },
};

function isOneOf<Name extends string>(names: readonly Name[], name: unknown): name is Name {
  return (names as readonly unknown[]).includes(name);
}

contextBridge.exposeInMainWorld(bridgeName, bridge);
