const mostFrames = 8;

/**
 * An error in words that may stand in a log: its kind, its code, and where in our program it happened. Its message is
 * left out, because a message may hold names, addresses or paths with the name of a user.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code =
    'code' in error && typeof error.code === 'string' && /^\w{1,40}$/u.test(error.code)
      ? ` ${error.code}`
      : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .flatMap((line) => /^\s+at .*?(?<place>[\w.-]{1,80}:\d+:\d+)\)?$/u.exec(line)?.groups?.['place'] ?? [])
    .slice(0, mostFrames);
  return `${error.name.slice(0, 40)}${code}${frames.length === 0 ? '' : ` at ${frames.join(' < ')}`}`;
}
