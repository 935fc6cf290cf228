import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errors } from 'playwright-core';
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../../scripts/pinned-tools.ts';
import { smallPng } from './small-png.ts';

/** Where the pictures lie that somebody looked at and found good. */
const approvedFolder = join(root, 'test', 'app', 'screenshots');
/** Where those lie that differ, with the difference beside them. */
const differentFolder = join(root, 'dist', 'screenshots', 'different');

/** The edges of letters may come out a shade different; anything that a person sees is more. */
const mostDifferentShare = 0.001;

/** Set to take the pictures of this run as approved. Look at each before you commit it. */
const approves = process.env['APPROVE_SCREENSHOTS'] === '1';

const pictureTimeoutMs = 20_000;
const mostPictureTries = 3;

/**
 * The window as a PNG, without anything that moves. Chromium 156 was once seen never to answer when it was asked for
 * one, on a page that stood still, so it is asked again.
 * @throws TimeoutError when no try had an answer; what else Playwright throws, at once.
 */
export async function takePicture(page: Pick<Page, 'screenshot'>): Promise<Buffer> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await page.screenshot({ animations: 'disabled', caret: 'hide', timeout: pictureTimeoutMs });
    } catch (thrown) {
      if (tried === mostPictureTries || !(thrown instanceof errors.TimeoutError)) throw thrown;
    }
  }
}

/** @returns what is wrong with the picture, in a sentence; null when it is the approved one. */
export function compareWithApproved(name: string, picture: Buffer): string | null {
  const file = join(approvedFolder, `${name}.png`);
  if (approves) {
    save(file, smallPng(picture));
    return null;
  }
  if (!existsSync(file)) {
    save(join(differentFolder, `${name}.png`), picture);
    return `There is no approved picture ${name}. Run with APPROVE_SCREENSHOTS=1 and look at it.`;
  }
  const approved = PNG.sync.read(readFileSync(file));
  const taken = PNG.sync.read(picture);
  const { width, height } = approved;
  if (taken.width !== width || taken.height !== height)
    return `${name} is ${taken.width} × ${taken.height} and not ${width} × ${height}.`;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(approved.data, taken.data, difference.data, width, height, { threshold: 0.1 });
  if (pixels <= width * height * mostDifferentShare) return null;
  save(join(differentFolder, `${name}.png`), picture);
  save(join(differentFolder, `${name}.difference.png`), PNG.sync.write(difference));
  return `${name} differs in ${pixels} pixels; see dist/screenshots/different.`;
}

function save(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
