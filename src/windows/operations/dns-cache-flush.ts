import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { parseHostsFile } from '../facts/parse-hosts-file.ts';
import { flushDnsCache, listCachedNames } from '../native/dnsapi.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readHostsFile } from './support/hosts-file.ts';
import { readerOf } from './support/reader.ts';

type Request = OperationRequest<'dns-cache-flush'>;

/** Nothing of the cache is kept: where somebody has been is nobody's business, and Windows asks again by itself. */
const imageSchema = z.strictObject({});
type Image = z.infer<typeof imageSchema>;

const target = 'the DNS cache';

const kind: OperationKind<Request, Image> = {
  id: 'dns-cache-flush',
  target: () => target,
  capture: () =>
    Promise.resolve({
      ok: true,
      image: {},
      reversibility: {
        how: 'no',
        why: 'There is nothing to undo: Windows looks the names up again when it needs them.',
      },
    }),
  apply: () =>
    attemptWindows(target, () => {
      const before = lookedUpNames();
      flushDnsCache();
      const after = new Set(lookedUpNames());
      // Other programs look names up all the time, so some may be there again; all of them are not.
      if (before !== null && before.length > 0 && before.every((name) => after.has(name)))
        throw new OperationStop('no-effect', 'The DNS cache was cleared and still holds all that it held.');
      return { restartNeeded: false };
    }),
  // The effect passes at once, when the next program looks a name up: `apply` has seen it.
  verify: () => Promise.resolve({ ok: true }),
  restore: () => Promise.resolve({ ok: true, lost: [] }),
  describe: () => 'what was looked up lately',
  intended: () => 'empty',
  compare: () => 'same',
};

/** The addresses that Windows remembers for names, forgotten. */
export const dnsCacheFlush = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['dns-cache-flush']),
  readerOf(imageSchema),
);

/** Without those of the hosts file, which Windows always keeps in its cache; null: it does not tell. */
function lookedUpNames(): readonly string[] | null {
  const names = listCachedNames();
  if (names === null) return null;
  const { entries } = parseHostsFile(readHostsFile().lines.join(''));
  const fromHosts = new Set(entries.flatMap((each) => each.names.map((name) => name.toLowerCase())));
  return [...names].filter((name) => !fromHosts.has(name));
}
