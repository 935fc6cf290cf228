// Writes the index of each catalogue folder from the files in it, so that adding an item is adding one file.
// Usage: node scripts/write-catalog-index.mjs [--check]   (--check writes nothing and fails when one is stale)
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const catalog = fileURLToPath(new URL('../src/catalog/', import.meta.url));
const folders = [
  {
    folder: 'checks',
    list: 'networkChecks',
    type: 'CheckDefinition<NetworkCheckId, NetworkFactName>',
    imports: [
      "import type { CheckDefinition } from '../../core/check-definition.ts';",
      "import type { NetworkFactName } from '../../shared/facts.ts';",
      "import type { NetworkCheckId } from '../../shared/ids.ts';",
    ],
  },
  {
    folder: 'checks/client',
    list: 'clientChecks',
    type: 'CheckDefinition<ClientCheckId>',
    imports: [
      "import type { CheckDefinition } from '../../../core/check-definition.ts';",
      "import type { ClientCheckId } from '../../../shared/ids.ts';",
    ],
  },
  {
    folder: 'checks/run',
    list: 'wholeRunChecks',
    type: 'CheckDefinition<RunCheckId, never>',
    imports: [
      "import type { CheckDefinition } from '../../../core/check-definition.ts';",
      "import type { RunCheckId } from '../../../shared/ids.ts';",
    ],
  },
  {
    folder: 'causes',
    list: 'causes',
    type: 'CauseDefinition',
    imports: ["import type { CauseDefinition } from '../../core/cause-definition.ts';"],
  },
  {
    folder: 'fixes',
    list: 'fixes',
    type: 'FixDefinition',
    imports: ["import type { FixDefinition } from '../../core/fix-definition.ts';"],
  },
  {
    folder: 'security-products/products',
    list: 'securityProducts',
    type: 'SecurityProduct',
    imports: ["import type { SecurityProduct } from '../security-product.ts';"],
  },
];

const camelCase = (name) => name.replaceAll(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());

function indexText({ folder, list, type, imports }) {
  const names = readdirSync(join(catalog, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map((entry) => entry.name.slice(0, -'.ts'.length))
    .sort();
  return [
    '// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.',
    ...imports,
    ...names.map((name) => `import { ${camelCase(name)} } from './${name}.ts';`),
    '',
    `export const ${list}: readonly ${type}[] = [`,
    ...names.map((name) => `  ${camelCase(name)},`),
    '];',
    '',
  ].join('\n');
}

const checkOnly = process.argv.includes('--check');
let stale = 0;
for (const item of folders) {
  const path = join(catalog, item.folder, 'index.ts');
  const wanted = indexText(item);
  let current = null;
  try {
    current = readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (current === wanted) continue;
  stale += 1;
  if (checkOnly)
    process.stderr.write(`${item.folder}/index.ts is stale: run node scripts/write-catalog-index.mjs\n`);
  else writeFileSync(path, wanted);
}
if (checkOnly && stale > 0) process.exitCode = 1;
