import { missingForWine } from './wine-programs.ts';
import { wineTemplate } from './wine-template.ts';

/** Before the suite: the files of it run side by side, and each copies the template. */
export default function makeTemplate(): void {
  if (missingForWine === null) wineTemplate();
}
