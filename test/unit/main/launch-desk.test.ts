import { describe, expect, it } from 'vitest';
import { openLaunchDesk } from '../../../src/main/launch/launch-desk.ts';
import type { LaunchRequest } from '../../../src/shared/ipc/launch.ts';

const fromFile: LaunchRequest = { kind: 'refused', message: 'from the file' };

function desk() {
  const told: unknown[] = [];
  const file = Promise.withResolvers<LaunchRequest>();
  const opened = openLaunchDesk({ readFile: () => file.promise, tell: (launch) => told.push(launch) });
  return { ...opened, told, read: () => file.resolve(fromFile) };
}

describe('what the app was started with', () => {
  it('waits for the first screen, which takes it once', async () => {
    const { bring, take, told, read } = desk();
    read();
    await bring({ kind: 'file', path: 'work.rdp' });
    expect(take()).toEqual(fromFile);
    expect(take()).toBeNull();
    expect(told).toEqual([]);
  });

  it('is told when the first screen asked before the file was read', async () => {
    const { bring, take, told, read } = desk();
    const brought = bring({ kind: 'file', path: 'work.rdp' });
    expect(take()).toBeNull();
    read();
    await brought;
    expect(told).toEqual([fromFile]);
  });

  it('waits for the next window when the first one is gone', async () => {
    const { bring, take, wait, told } = desk();
    take();
    wait();
    await bring({ kind: 'link', text: 'rdp-troubleshooter://check?host=server01' });
    expect(told).toEqual([]);
    expect(take()).toMatchObject({ kind: 'target', from: 'link', target: 'server01:3389' });
  });
});
