import { startPracticeHost, type PracticeHost } from '../../../../../src/rdp/practice/index.ts';

/** Plays a scenario while `use` runs, closes it, and fails on any error of the host's own. */
export async function withHost<T>(scenario: string, use: (host: PracticeHost) => Promise<T>): Promise<T> {
  const errors: unknown[] = [];
  const host = await startPracticeHost({ scenario, onError: (error) => errors.push(error) });
  try {
    return await use(host);
  } finally {
    await host.close();
    if (errors.length > 0)
      throw new AggregateError(errors, `The practice host failed while playing ${scenario}.`);
  }
}
