import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's space for new objects at the size it has now. V8 doubles it, up to 64 MB, whenever many objects in it are
 * still in use, and a scan always has some hundred connections in use: it would pay the memory and gain no time
 * (docs/performance.md). The factor is read at each growth, so unlike other flags it may change while V8 runs.
 */
export function holdYoungSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
