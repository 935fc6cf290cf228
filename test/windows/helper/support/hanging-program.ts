import { runHelper } from '../../../../src/helper/run-helper.ts';
import { helperLimits } from '../../../../src/helper/limits.ts';
import { tool } from '../../../../src/shared/tool.ts';

/** Runs on Windows in the place of the helper: what it is asked to do never returns, and it has three seconds to live. */
const exitCode = await runHelper(process.argv.slice(2), process.env, {
  run: () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return Promise.reject(new Error('It went on'));
  },
  audit: () => undefined,
  limits: { ...helperLimits, lifeMs: 3000 },
  programVersion: tool.version,
});
process.exitCode = exitCode;
