import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveFile } from '../../../src/main/serve/resolve-file.ts';

const folder = join(sep, 'app', 'interface');

describe('a path of our own scheme', () => {
  it('leads to a file of the interface', () => {
    expect(resolveFile('/assets/index-A1_b.js', folder)).toStrictEqual({
      file: join(folder, 'assets', 'index-A1_b.js'),
      contentType: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    '/',
    '/..',
    '/../secret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets\\..\\secret.js',
    '/C:/Windows/win.js',
    '/index.html::$DATA',
    '/index.html%00.js',
    '/index.exe',
    '/index',
    '//server/share/x.js',
    '/.hidden.js',
    `/${'a'.repeat(300)}.js`,
  ])('%s leads nowhere', (path) => {
    expect(resolveFile(path, folder)).toBeNull();
  });

  it('never leads out of the folder', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', 'a', '.js', ':', '\0', ' ', '~', 'index.html');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = resolveFile(`/${pieces.join('')}`, folder);
        if (found !== null) expect(found.file.startsWith(folder + sep)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
