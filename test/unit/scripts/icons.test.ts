import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/pinned-tools.ts';
import { draw, drawIco } from '../../../scripts/write-icons.ts';

const asset = (name: string): Buffer => readFileSync(join(root, 'assets', name));

it('the icons are what the drawings say', () => {
  expect(asset('icon.ico').equals(drawIco())).toBe(true);
  expect(asset('icon.png').equals(draw(512))).toBe(true);
});
