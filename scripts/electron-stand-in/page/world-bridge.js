/**
 * Runs twice in the window's main frame before any script of the page: in the page's own world, and in the isolated
 * world of the preload. What crosses between the two is copied, as Electron's context bridge does; functions cross as
 * numbers. The names of the events are secret, because both worlds share the document.
 *
 * Plain JavaScript, because it is sent to the browser as text.
 * @param {string} token
 * @param {'page' | 'preload'} side
 */
export function worldBridge(token, side) {
  const other = side === 'page' ? 'preload' : 'page';
  // Taken now, before the page can put something else in their place.
  const listen = document.addEventListener.bind(document);
  const dispatch = document.dispatchEvent.bind(document);
  const Custom = CustomEvent;
  const functionMark = `${token}-function`;
  const promiseMark = `${token}-promise`;
  const mostDepth = 1000;

  /** Functions of this world that the other one may call, and promises of the other one that this one waits for. */
  const functions = new Map();
  const waiting = new Map();
  let lastFunction = 0;
  let lastCall = 0;

  const name = (what, to) => `${token}-${what}-${to}`;
  const tell = (what, to, detail) => dispatch(new Custom(name(what, to), { detail }));

  const encode = (value, depth = 0) => {
    if (depth > mostDepth) throw new Error('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') {
      lastFunction += 1;
      functions.set(lastFunction, value);
      return { [functionMark]: lastFunction };
    }
    if (value instanceof Promise) {
      const id = (lastCall += 1);
      value.then(
        (settled) => tell('settled', other, { id, value: encode(settled) }),
        (error) => tell('settled', other, { id, error: String(error?.message ?? error) }),
      );
      return { [promiseMark]: id };
    }
    if (Array.isArray(value)) return value.map((item) => encode(item, depth + 1));
    const plain = typeof value === 'object' && value !== null && isPlain(value);
    if (!plain) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, depth + 1)]));
  };
  const decode = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(decode);
    if (!isPlain(value)) return value;
    if (Object.hasOwn(value, functionMark)) return proxyOf(value[functionMark]);
    if (Object.hasOwn(value, promiseMark)) {
      return new Promise((resolve, reject) => waiting.set(value[promiseMark], { resolve, reject }));
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
  };
  const isPlain = (value) => [Object.prototype, null].includes(Object.getPrototypeOf(value));

  /** Nobody here can call it any more, so the other world need not keep it. */
  const dropped = new FinalizationRegistry((id) => tell('dropped', other, { id }));
  /** A function of the other world, called as if it were one of ours: synchronously, because events are. */
  const proxyOf = (id) => {
    const proxy = Object.freeze((...args) => {
      const call = (lastCall += 1);
      let outcome;
      listen(name(`result-${call}`, side), (event) => (outcome = event.detail), { once: true });
      tell('call', other, { id, call, args: encode(args) });
      if (outcome === undefined) throw new Error('The other world is gone.');
      if (Object.hasOwn(outcome, 'error')) throw new Error(outcome.error);
      return decode(outcome.value);
    });
    dropped.register(proxy, id);
    return proxy;
  };
  listen(name('dropped', side), ({ detail: { id } }) => functions.delete(id));

  listen(name('call', side), ({ detail: { id, call, args } }) => {
    let outcome;
    try {
      outcome = { value: encode(functions.get(id)(...decode(args))) };
    } catch (error) {
      outcome = { error: String(error?.message ?? error) };
    }
    tell(`result-${call}`, other, outcome);
  });
  listen(name('settled', side), ({ detail: { id, value, error } }) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(decode(value));
    else reject?.(new Error(error));
  });

  if (side === 'page') {
    listen(name('expose', side), ({ detail: { key, api } }) => {
      if (Object.hasOwn(globalThis, key))
        throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      const value = decode(api);
      Object.defineProperty(globalThis, key, { value: deepFreeze(value), enumerable: true });
    });
  }
  const deepFreeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
    return Object.freeze(value);
  };
  return { expose: (key, api) => tell('expose', 'page', { key, api: encode(api) }) };
}
