import { clientChecks } from '../catalog/checks/client/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import { wholeRunChecks } from '../catalog/checks/run/index.ts';
import type { TitleOf } from './view/check-rows.ts';

const titles = new Map<string, string>(
  [...networkChecks, ...clientChecks, ...wholeRunChecks].map(({ id, title }) => [id, title]),
);

/** The title of a check as the catalogue words it; its id for one that only a later version knows. */
export const titleOfCheck: TitleOf = (id) => titles.get(id) ?? id;
