import { helperExitCodes } from '../shared/helper-protocol/exit-codes.ts';
export function helperMain(words: readonly string[]): Promise<number> {
  return Promise.resolve(words.length === 0 ? 0 : helperExitCodes.unsupportedSystem);
}
