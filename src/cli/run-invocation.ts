import type { ExitCode } from '../shared/ids.ts';
import type { Invocation } from './arguments/invocation.ts';
import type { Console } from './terminal/console.ts';

type WorkingInvocation = Exclude<Invocation, { command: 'help' | 'version' }>;

/** Runs one command; each is loaded only when it is called, so that none pays for another's start. */
export async function runInvocation(
  invocation: WorkingInvocation,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  switch (invocation.command) {
    case 'check': {
      const { checkCommand } = await import('./commands/check.ts');
      return checkCommand(invocation, console, signal);
    }
    case 'decode': {
      const { decodeCommand } = await import('./commands/decode.ts');
      return decodeCommand(invocation, console.io);
    }
    case 'scan': {
      const { scanCommand } = await import('./commands/scan.ts');
      return scanCommand(invocation, console, signal);
    }
    case 'replay': {
      const { replayCommand } = await import('./commands/replay.ts');
      return replayCommand(invocation, console);
    }
    case 'compare': {
      const { compareCommand } = await import('./commands/compare.ts');
      return compareCommand(invocation, console);
    }
    case 'fixes': {
      const { fixesCommand } = await import('./commands/fixes.ts');
      return fixesCommand(invocation, console);
    }
    case 'plan': {
      const { planCommand } = await import('./commands/plan.ts');
      return planCommand(invocation, console, signal);
    }
    case 'apply': {
      const { applyCommand } = await import('./commands/apply.ts');
      return applyCommand(invocation, console, signal);
    }
    case 'undo': {
      const { undoCommand } = await import('./commands/undo.ts');
      return undoCommand(invocation, console, signal);
    }
    case 'history': {
      const { historyCommand } = await import('./commands/history.ts');
      return historyCommand(invocation, console);
    }
    case 'pause-test': {
      const { pauseTestCommand } = await import('./commands/pause-test.ts');
      return pauseTestCommand(invocation, console, signal);
    }
    case 'report': {
      const { reportCommand } = await import('./commands/report.ts');
      return reportCommand(invocation, console.io);
    }
    case 'practice': {
      const { practiceCommand } = await import('./commands/practice.ts');
      return practiceCommand(invocation, console.io, signal);
    }
    case 'start': {
      const { startCommand } = await import('./commands/start.ts');
      return startCommand(console, signal);
    }
  }
}
