/**
 * What a preload in Electron's sandbox finds: `require` for the module `electron` with its two parts that are allowed
 * there. Runs in the isolated world, in which the binding `toMain` exists and the page's scripts do not.
 *
 * Plain JavaScript, because it is sent to the browser as text.
 * @param {{ expose: (key: string, api: unknown) => void }} bridge
 * @param {string} binding
 * @param {string} receiver
 * @param {(require: (name: string) => unknown) => void} preload
 */
export function preloadWorld(bridge, binding, receiver, preload) {
  const toMain = globalThis[binding];
  const invocations = new Map();
  const listeners = new Map();
  const exposed = new Set();
  let lastId = 0;

  /** As Electron's structured clone, but for what JSON cannot hold: that is refused as well. */
  const encode = (args) => {
    structuredClone(args);
    return JSON.stringify(args);
  };
  const list = (channel) => listeners.get(channel) ?? [];
  const ipcRenderer = {
    invoke(channel, ...args) {
      const id = (lastId += 1);
      const payload = encode(args);
      return new Promise((resolve, reject) => {
        invocations.set(id, { resolve, reject });
        toMain(JSON.stringify({ kind: 'invoke', id, channel, payload }));
      });
    },
    send(channel, ...args) {
      toMain(JSON.stringify({ kind: 'send', channel, payload: encode(args) }));
    },
    on(channel, listener) {
      listeners.set(channel, [...list(channel), listener]);
      return ipcRenderer;
    },
    off(channel, listener) {
      listeners.set(
        channel,
        list(channel).filter((each) => each !== listener),
      );
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      bridge.expose(key, api);
    },
  };

  globalThis[receiver] = (message) => {
    if (message.kind === 'event') {
      for (const listener of list(message.channel))
        listener({ sender: ipcRenderer, ports: [] }, ...message.args);
      return;
    }
    const { resolve, reject } = invocations.get(message.id) ?? {};
    invocations.delete(message.id);
    if (message.error === undefined) resolve?.(message.value);
    else reject?.(new Error(message.error));
  };

  preload((name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  });
}
