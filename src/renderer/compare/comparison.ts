import type { RequestOutput } from '../../shared/ipc/sides.ts';

export type Comparison = RequestOutput<'report/compare'>;
