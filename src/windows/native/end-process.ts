import { currentProcess } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

const terminate = once(
  () =>
    systemLibrary('kernel32.dll').func(
      'int32_t __stdcall TerminateProcess(intptr_t process, uint32_t code)',
    ) as (process: bigint, code: number) => number,
);

/** Ends this process at once: nothing that Node would still do at its end is done, such as writing files. */
export function endProcess(code: number): void {
  terminate()(currentProcess(), code);
}
