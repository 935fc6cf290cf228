/**
 * The import rule of docs/architecture.md. Each layer names what it may import of ours; everything else is an
 * error. Nothing imports the entries (cli, helper, main).
 */
const layer = (name, path, allowed) => ({
  name,
  severity: 'error',
  from: { path },
  to: { path: '^src/', pathNot: [path, ...allowed] },
});
const pure = '^src/(shared|core|catalog|rdp/wire)/';
const outsideWorld =
  '^(node:)?(fs|net|dgram|tls|http|https|child_process|os|dns|process|worker_threads|timers)(/|$)';

module.exports = {
  forbidden: [
    layer('shared-imports-nothing-of-ours', '^src/shared/', []),
    layer('wire-imports-shared', '^src/rdp/wire/', ['^src/shared/']),
    layer('core-imports-shared', '^src/core/', ['^src/shared/']),
    layer('catalog-imports-core-and-shared', '^src/catalog/', ['^src/(shared|core)/']),
    layer('handshake-imports-wire', '^src/rdp/handshake/', ['^src/(shared|rdp/wire)/']),
    layer('probe-imports-rdp', '^src/rdp/probe/', ['^src/(shared|rdp/wire|rdp/handshake)/']),
    layer('practice-imports-rdp', '^src/rdp/practice/', ['^src/(shared|rdp/wire)/']),
    layer('journal-imports-core', '^src/journal/', ['^src/(shared|core)/']),
    layer('windows-imports-journal', '^src/windows/', ['^src/(shared|core|journal)/']),
    layer('check-composes', '^src/check/', ['^src/(shared|core|catalog|rdp|windows)/']),
    layer('renderer-imports-shared', '^src/renderer/', ['^src/shared/']),
    layer('repair-composes', '^src/repair/', ['^src/(shared|core|catalog|journal|windows|check)/']),
    layer('practice-computer-imports-repair', '^src/practice-computer/', [
      '^src/(shared|core|journal|check|repair)/',
    ]),
    layer('elevation-imports-windows', '^src/elevation/', ['^src/(shared|core|windows)/']),
    layer('helper-imports-repair', '^src/helper/', ['^src/(shared|core|windows|repair)/']),
    layer('console-chooses', '^src/console/', ['^src/(shared|cli|helper)/']),
    layer('cli-imports-check', '^src/cli/', [
      '^src/(shared|core|catalog|check|repair|elevation|practice-computer|rdp/practice)/',
    ]),
    layer('engine-composes', '^src/engine/', [
      '^src/(shared|core|catalog|check|repair|elevation|practice-computer)/',
    ]),
    layer('main-asks-the-engine', '^src/main/', ['^src/shared/', '^src/engine/messages\\.ts$']),
    layer('preload-imports-shared', '^src/preload/', ['^src/shared/']),
    {
      name: 'pure-layers-do-not-touch-the-outside-world',
      severity: 'error',
      from: { path: pure },
      to: { path: outsideWorld },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
