import { checkTarget } from './check-target.ts';

// Runs as a program inside a network namespace: print-report.ts <target> <timeout in ms>.
const [target = '', timeoutMs = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await checkTarget(target, { timeoutMs: Number(timeoutMs) })));
