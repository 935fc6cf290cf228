import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Programs of Windows wait for Wine's server most of the time: two files at a time, on a machine of any size. */
const filesAtATime = Math.max(2, Math.floor(availableParallelism() / 2));

/** Suites from fast to real. Those that look at times or at a window run one file at a time. */
export default defineConfig({
  define: { TOOL_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 120_000,
          // Most files take less time than a process that starts; what one replaces, it puts back.
          isolate: false,
          // One for each processor; Vitest itself would keep one free.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journal',
          include: ['test/journal/**/*.spec.ts'],
          // A thousand programs are started and killed, on a machine that may do other things as well.
          testTimeout: 900_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['test/servers/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.spec.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'report',
          include: ['test/report/**/*.spec.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['test/app/**/*.spec.ts'],
          globalSetup: ['test/app/support/build-app.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'windows',
          include: ['test/windows/**/*.spec.ts'],
          globalSetup: ['test/windows/support/build-executables.ts', 'test/windows/support/make-template.ts'],
          // A program that another one starts may not start under Wine (couldNotStart in wine-programs.ts).
          retry: 1,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: filesAtATime,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
