import { expect, it } from 'vitest';
import { buildWindowsProgram } from '../operations/support/windows-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';

describeWindows('what the helper needs of Windows', () => {
  const windows = useWindows();

  it('is there: pipes that tell who is who, processes, the token, held files, the log', async () => {
    const source = new URL('./support/natives-program.ts', import.meta.url);
    const program = await buildWindowsProgram('natives-program', source);
    expect(await program.run(windows.prefix, null)).toEqual({
      missing: 2,
      // Windows itself says 5 to a second server; to a client both say that it is busy.
      secondServer: 231,
      secondClient: 231,
      client: { processId: true, server: true },
      echoed: true,
      about: {
        image: true,
        id: true,
        beganLater: true,
        ended: false,
        // The same program, and no parent of a process that was there before it.
        asParent: { ok: false, refusal: 'parent-began-later' },
      },
      afterKill: { ended: true, exitCode: 1, read: null },
      written: false,
      closedBefore: null,
      closedWhileReading: null,
      self: true,
      nobody: null,
      elevated: true,
      interactive: true,
      held: { during: { read: 'held', write: true, remove: true }, after: 'let go', missing: 2 },
      event: null,
    });
  });
});
