import type { RequestOutput } from '../../shared/ipc/sides.ts';

/** One block of a cause's page, as the main process sends it. */
export type Block = RequestOutput<'cause/read'>['sections'][number]['blocks'][number];
