import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { causeIndex, causePagesModule, readCausePages } from './cause-pages.ts';
import { root } from './pinned-tools.ts';

/** Writes the index of docs/causes, and the pages as data for the app. `npm test` fails when they are stale. */
const pages = readCausePages();
writeFileSync(join(root, 'docs', 'causes', 'README.md'), causeIndex(pages));
writeFileSync(join(root, 'src', 'catalog', 'cause-pages.ts'), causePagesModule(pages));
