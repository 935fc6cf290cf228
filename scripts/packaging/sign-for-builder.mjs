// electron-builder calls this for each file that it wants signed. Plain JavaScript, because it loads it by itself.
import { spawnSync } from 'node:child_process';

/** @param {{ path: string }} configuration */
export default function sign({ path }) {
  signFile(path);
}

/**
 * Signs a file with the program that the environment names: it gets the file as its last word.
 * @param {string} path
 * @returns {boolean} false: none is named, and the file stays as it is
 */
export function signFile(path) {
  const { SIGN_PROGRAM: program, SIGN_ARGUMENTS: words = '' } = process.env;
  if (program === undefined || program === '') return false;
  const { status, error } = spawnSync(program, [...words.split(' ').filter(Boolean), path], {
    stdio: 'inherit',
  });
  if (error !== undefined || status !== 0) throw new Error(`Signing ${path} did not succeed`);
  return true;
}
