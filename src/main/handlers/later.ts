import { fail } from '../../shared/ipc/failure.ts';
import type { Handlers } from '../../shared/ipc/sides.ts';

/** Until repairs and saved reports are connected: says so, and does nothing. */
const notHere = () => Promise.resolve(fail('not-here', 'This version of the app cannot do that yet.'));

export const laterHandlers = {
  'owner/read': notHere,
  'owner/save-script': notHere,
} satisfies Partial<Handlers>;
