/**
 * How the browser is started so that its window is one of an app, as Electron's are: without tabs, and without an
 * address bar, for which Chromium would load pages of its own while ours opens. It says nothing of our switches
 * and finds no computer by any name, whatever services of its own it has.
 */
export const windowOfAnApp = {
  args: ['--app=data:text/html,', '--test-type', '--host-resolver-rules=MAP * ~NOTFOUND'],
  ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
};
