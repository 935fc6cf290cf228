import { expect, it } from 'vitest';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import type { AskingCall, AskingResult } from './support/asking-call.ts';
import { installedHelper, useInstalledApp } from './support/installed-app.ts';

const disableUdp = {
  request: 'apply',
  steps: [{ fix: 'disable-udp', parameters: {} }],
  returnsAt: null,
};

describeWindows('the elevated helper', () => {
  const windows = useWindows();
  const ask = useInstalledApp<AskingCall, AskingResult>(windows, 'asking-program');

  it('carries a fix out', async () => {
    const helper = { file: installedHelper, manifest: null };
    const { result, log } = await ask({ helper, request: disableUdp });
    console.log(JSON.stringify(result, null, 1), log);
    expect(result?.outcome.outcome).toBe('completed');
  });
});
