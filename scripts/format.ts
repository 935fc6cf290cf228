import { runTool } from './pinned-tools.ts';

/** Writes every file in the project's format. */
process.exitCode = runTool('prettier', 'prettier', ['--write', '--log-level=warn', '.']);
