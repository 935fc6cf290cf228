import { describe, expect, it } from 'vitest';
import { holdLaunches } from '../../../src/renderer/session/held-launches.ts';
import type { LaunchRequest } from '../../../src/shared/ipc/launch.ts';
import type { Client } from '../../../src/shared/ipc/sides.ts';

const first: LaunchRequest = { kind: 'refused', message: 'first' };
const second: LaunchRequest = { kind: 'refused', message: 'second' };
const third: LaunchRequest = { kind: 'refused', message: 'third' };

describe('what the app is asked to open', () => {
  it('is not lost while the first screen is made, comes in order, and comes once', () => {
    let tell: (payload: { launch: LaunchRequest }) => void = () => undefined;
    const client: Pick<Client, 'subscribe'> = {
      subscribe: (_name, listener) => {
        tell = listener as typeof tell;
        return () => undefined;
      },
    };
    const launches = holdLaunches(client);
    tell({ launch: first });
    tell({ launch: second });
    const taken: unknown[] = [];
    launches.handTo((launch) => taken.push(launch));
    expect(taken).toEqual([first, second]);
    tell({ launch: third });
    expect(taken).toEqual([first, second, third]);
  });
});
