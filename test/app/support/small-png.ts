import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/** Steps of each channel that are tried, as bits: 32 of them, or 16 where there are too many colours even so. */
const depths = [5, 4] as const;

/**
 * The picture with fewer shades of each colour than anybody sees, as a palette where that is enough: less than half as
 * large, so that the repository stays light. pngjs reads palettes and writes none.
 */
export function smallPng(picture: Buffer): Buffer {
  const decoded = PNG.sync.read(picture);
  for (const bits of depths) {
    const small = withPalette(decoded, bits);
    if (small !== null) return small;
  }
  return picture;
}

function withPalette({ width, height, data }: PNG, bits: (typeof depths)[number]): Buffer | null {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = coarse(data.readUIntBE(pixel * 4, 3), bits);
    const number = numbers.get(colour) ?? numbers.size;
    if (number === mostColours) return null;
    numbers.set(colour, number);
    rows[pixel + Math.floor(pixel / width) + 1] = number;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, numbers of a palette ([PNG] 11.2.1).
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.alloc(numbers.size * 3);
  for (const [colour, number] of numbers) palette.writeUIntBE(colour, number * 3, 3);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colour with its channels on a coarser scale, which keeps black and white. */
function coarse(colour: number, bits: (typeof depths)[number]): number {
  const kept = colour & (bits === 5 ? 0xf8f8f8 : 0xf0f0f0);
  return kept | ((kept >> bits) & (bits === 5 ? 0x070707 : 0x0f0f0f));
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
