import { z } from 'zod';
import { hostsFileSchema } from '../../shared/client-facts/hosts-file.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { alwaysFully } from '../define-practice-kind.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import type { FactValue } from '../practice-state.ts';
import { notThere } from './words.ts';

type Entry = FactValue<'hostsFile'>['entries'][number];
const image = z.array(hostsFileSchema.shape.entries.element).max(1000).readonly();

/** One name taken off its lines. A line keeps its number, so that it finds its place again. */
export const practiceHostsFileLine: PracticeKind<'hosts-file-line', 'hostsFile', z.infer<typeof image>> = {
  id: 'hosts-file-line',
  fact: 'hostsFile',
  image,
  target: ({ name, address }) => `the line of the hosts file that leads ${name} to ${address}`,
  look: ({ entries }, request) => entries.filter((entry) => leads(entry, request)),
  change: (file, request) => ({ ...file, entries: file.entries.flatMap((entry) => without(entry, request)) }),
  isDone: (found) => found.length === 0,
  putBack: (file, request, before) => {
    const kept = file.entries
      .flatMap((entry) => without(entry, request))
      .filter(({ lineNumber }) => !before.some((entry) => entry.lineNumber === lineNumber));
    const entries = [...kept, ...before].toSorted((left, right) => left.lineNumber - right.lineNumber);
    return { ...file, entries };
  },
  describe: (found) =>
    found.length === 0
      ? notThere
      : found.map(({ address, names }) => `"${[address, ...names].join(' ')}"`).join(', '),
  intended: () => notThere,
  restartNeeded: false,
  reversibility: alwaysFully,
};

type Request = OperationRequest<'hosts-file-line'>;

function isName(name: string, request: Request): boolean {
  return name.toLowerCase() === request.name.toLowerCase();
}

function leads({ address, names }: Entry, request: Request): boolean {
  return address === request.address && names.some((name) => isName(name, request));
}

function without(entry: Entry, request: Request): Entry[] {
  if (!leads(entry, request)) return [entry];
  const names = entry.names.filter((name) => !isName(name, request));
  return names.length === 0 ? [] : [{ ...entry, names }];
}
