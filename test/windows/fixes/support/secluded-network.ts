import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

export interface SecludedNetwork {
  /** Words before a command, to run it inside. */
  readonly inside: readonly string[];
  /** Every process inside must have ended. */
  remove(): void;
}

/** A network namespace with nothing but its loopback: whatever a program tries to reach, no packet leaves. Needs root. */
export function secludedNetwork(): SecludedNetwork {
  const name = `rdpt-alone-${randomBytes(4).toString('hex')}`;
  ip(['netns', 'add', name]);
  ip(['-n', name, 'link', 'set', 'lo', 'up']);
  return { inside: ['ip', 'netns', 'exec', name], remove: () => ip(['netns', 'delete', name]) };
}

function ip(words: readonly string[]): void {
  const { status, stderr } = spawnSync('ip', [...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${stderr}`);
}
