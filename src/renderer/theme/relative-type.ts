import type { Theme } from '@fluentui/react-components';

const browserDefaultPx = 16;

/**
 * The sizes of type in `rem` instead of pixels, so that everything grows with the text size that somebody chose, and
 * not only with the zoom of the whole window.
 */
export function relativeType(theme: Theme): Partial<Theme> {
  return Object.fromEntries(
    Object.entries(theme)
      .filter(([name]) => name.startsWith('fontSize') || name.startsWith('lineHeight'))
      .map(([name, value]) => [name, `${Number.parseFloat(String(value)) / browserDefaultPx}rem`]),
  );
}
