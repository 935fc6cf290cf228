import type { PauseFinding, PauseSubject } from './pause-test.ts';

/** What a pause showed, and what to do now. */
export function findingText(finding: PauseFinding, { product }: PauseSubject): string {
  switch (finding) {
    case 'is-the-cause':
      return `With ${product} paused the connection gets through, so ${product} is what ends it. Make an exception in ${product} for mstsc.exe and this computer; keep the protection itself on.`;
    case 'has-a-part':
      return `With ${product} paused the connection fails in another way, so ${product} takes part in it and is not the whole reason. Follow the new verdict.`;
    case 'no-difference':
      return `With ${product} paused the connection fails in the same way, so ${product} on this computer is not the reason. The same kind of product may run on the far computer.`;
  }
}

/** What has to be done after the test, whatever it showed. */
export function reminderText({ product, undo }: PauseSubject): string {
  return `Switch ${product} on again. ${undo}`;
}
