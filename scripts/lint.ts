import { runTool } from './pinned-tools.ts';

/** Everything that can be said about the sources without running them, each in one line when it is well. */
const steps: readonly (readonly [
  name: string,
  packageName: string,
  program: string,
  args: readonly string[],
])[] = [
  ['types', 'typescript', 'tsc', ['-p', '.']],
  ['types of the interface', 'typescript', 'tsc', ['-p', 'src/renderer']],
  ['lint', 'eslint', 'eslint', ['--max-warnings=0', '.']],
  [
    'format',
    'prettier',
    'prettier',
    ['--check', '--cache', '--cache-location=.cache/format', '--log-level=warn', '.'],
  ],
  ['import rule', 'dependency-cruiser', 'depcruise', ['--output-type=err', 'src']],
  ['unused code', 'knip', 'knip', ['--no-progress']],
];

for (const [name, packageName, program, args] of steps) {
  if (runTool(packageName, program, args) !== 0) {
    process.stderr.write(`${name}: not in order; see above.\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${name}: in order\n`);
  }
}
