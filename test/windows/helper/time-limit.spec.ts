import { expect, it } from 'vitest';
import { product } from '../../../src/shared/product.ts';
import { toWindowsPath } from '../support/paths.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { disableUdp, frame } from './support/frames.ts';
import { bundleProgram, installedFolder, useInstalledApp } from './support/installed-app.ts';

describeWindows('the life of a helper', () => {
  const windows = useWindows();
  const run = useInstalledApp(windows, 'raw-program');

  it('ends by itself, also inside a call that does not return', async () => {
    const script = toWindowsPath(await bundleProgram('hanging-program'));
    const { result } = await run({
      helper: `${installedFolder}\\${product.appFile}`,
      script,
      frames: [frame({ message: 'request', request: disableUdp })],
    });
    expect(result).toMatchObject({ messages: [{ message: 'hello' }], exitCode: 1 });
  });
});
