import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { Data } from 'resedit';
import { root } from './pinned-tools.ts';

/**
 * Draws the app's icons from their SVG: assets/icon.ico for Windows with every size that its shell asks for, and
 * assets/icon.png. To be run after a change of the drawings.
 */
const assets = join(root, 'assets');
const large = readFileSync(join(assets, 'icon.svg'), 'utf8');
const small = readFileSync(join(assets, 'icon-small.svg'), 'utf8');

/** Up to this size the simpler drawing is the clearer one. */
const largestSmall = 32;
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 256] as const;

export function draw(size: number): Buffer {
  const drawing = size <= largestSmall ? small : large;
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

export function drawIco(): Buffer {
  const file = new Data.IconFile();
  file.icons = iconSizes.map((size) => ({
    width: size,
    height: size,
    bitCount: 32,
    data: Data.RawIconItem.from(draw(size), size, size, 32),
  }));
  return Buffer.from(file.generate());
}

if (import.meta.main) {
  mkdirSync(assets, { recursive: true });
  writeFileSync(join(assets, 'icon.ico'), drawIco());
  writeFileSync(join(assets, 'icon.png'), draw(512));
}
