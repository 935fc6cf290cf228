import { expect } from 'vitest';
import { reportSchema } from '../../../src/shared/report.ts';
import type { Report } from '../../../src/shared/report.ts';
import type { ClientFactName, ClientFacts } from '../../../src/shared/client-facts/index.ts';
import type { WindowsComputer } from './windows-suite.ts';

/** Others may use the machine as well; a check ends when all is known, not when this is over. */
const patiently = ['--timeout', '60000'];

/** The report of the executable, validated. Nothing listens on the port, unless told another target. */
export async function reportFrom(
  windows: WindowsComputer,
  target = '127.0.0.1:1',
  options: readonly string[] = [],
): Promise<Report> {
  const patience = options.includes('--timeout') ? [] : patiently;
  const words = ['check', target, '--json', ...patience, ...options];
  const { stdout, stderr } = await windows.cli(words, { timeoutMs: 90_000 });
  if (stdout === '') throw new Error(`There is no report: ${stderr}`);
  return reportSchema.parse(JSON.parse(stdout));
}

export function clientFacts(report: Report): ClientFacts {
  const facts = report.facts?.client;
  if (facts === undefined) throw new Error('The report holds no facts of the client');
  return facts;
}

/** What was read of one kind of fact; fails when it could not be read. */
export function valueOf<Name extends ClientFactName>(
  report: Report,
  name: Name,
): Extract<ClientFacts[Name], { state: 'read' }>['value'] {
  const reading = clientFacts(report)[name];
  expect(reading).toMatchObject({ state: 'read' });
  return (reading as Extract<ClientFacts[Name], { state: 'read' }>).value;
}
