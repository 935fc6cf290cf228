import { parseTarget } from '../../shared/target.ts';
import type { ParsedArguments } from './invocation.ts';
import type { Options } from './read-options.ts';
import { defaultCheckTimeoutMs, readWholeNumber, timeoutBoundsMs } from './whole-number.ts';

export const pauseTestOptionRules = { product: 'value', timeout: 'value', machine: 'value' } as const;

export function readPauseTest(options: Options): ParsedArguments {
  const [host, ...more] = options.positionals;
  if (host === undefined)
    return {
      ok: false,
      problem: 'missing-argument',
      message: 'Say which computer the test is about, for example: pause-test server01.',
    };
  if (more.length > 0)
    return {
      ok: false,
      problem: 'too-many-arguments',
      message: 'The command pause-test is about one computer.',
    };
  const target = parseTarget(host);
  if (!target.ok) return { ok: false, problem: 'bad-target', message: target.message };
  const timeoutMs = readWholeNumber(options, 'timeout', timeoutBoundsMs, defaultCheckTimeoutMs);
  if (typeof timeoutMs !== 'number') return timeoutMs;
  return {
    ok: true,
    invocation: {
      command: 'pause-test',
      target: target.target,
      productId: options.values.get('product') ?? null,
      timeoutMs,
      machineFile: options.values.get('machine') ?? null,
    },
  };
}
