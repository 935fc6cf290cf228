import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';

const kind = 'scheduled-return';
const request = { taskId: '0123456789abcdef', scope: 'user', at: '2026-12-24T18:00:00.000Z' };

describeWindows('the operation scheduled-return', () => {
  const windows = useWindows();
  const operations = useOperations(windows);
  const tasks = (): string[] => {
    const folder = windows.prefix.path('windows/system32/tasks');
    return existsSync(folder) ? readdirSync(folder).toSorted() : [];
  };

  it('makes a task of its own and takes it away again', async () => {
    const start = tasks();
    const { before, after, reversibility } = await operations.apply(kind, request);
    expect({ before, after, reversibility }).toEqual({
      before: { isScheduled: false },
      after: { isScheduled: true },
      reversibility: { how: 'fully' },
    });
    const name = `RDP Troubleshooter ${request.taskId}`;
    expect(tasks()).toEqual([...start, name].toSorted());
    // Wine reads the whole definition and keeps a part of it; what it says is tested in
    // test/unit/windows/operations/return-task.test.ts.
    const kept = readFileSync(windows.prefix.path(`windows/system32/tasks/${name}`), 'utf8');
    expect(kept).toContain('<Author>RDP Troubleshooter</Author>');
    expect(kept).toContain('<StartWhenAvailable>true</StartWhenAvailable>');
    await operations.restore(kind, request, before);
    await operations.restore(kind, request, before);
    expect(tasks()).toEqual(start);
  });

  it('leaves the fix to the next start where there is no program that Windows may start', async () => {
    const start = tasks();
    const { after } = await operations.apply(kind, { ...request, scope: 'machine' });
    expect(after).toEqual({ isScheduled: false });
    expect(tasks()).toEqual(start);
  });

  it('reads no request with more in it than an id, a scope and a time', async () => {
    for (const other of [
      { ...request, taskId: String.raw`..\evil` },
      { ...request, program: 'cmd.exe' },
      { ...request, at: 'tomorrow' },
    ]) {
      const { captured } = await operations.call({ do: 'apply', kind, request: other });
      expect(captured).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
    }
  });
});
