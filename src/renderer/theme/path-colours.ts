import { makeStyles, tokens } from '@fluentui/react-components';
import { media } from './media.ts';
import { own } from './own.ts';

const useStyles = makeStyles({
  colours: {
    '--path-text': tokens.colorNeutralForeground1,
    '--path-quiet': tokens.colorNeutralForeground2,
    '--path-line': own.colorQuietLine,
    '--path-passed': own.colorPassed,
    '--path-warning': own.colorWarning,
    '--path-failed': own.colorFailed,
    '--path-on-failed': own.colorOnFailed,
    '--path-accent': tokens.colorBrandForeground1,
    // A browser leaves the strokes of a picture alone, so that we choose among the colours of the system.
    [media.forcedColors]: {
      '--path-text': 'CanvasText',
      '--path-quiet': 'CanvasText',
      '--path-line': 'GrayText',
      '--path-passed': 'CanvasText',
      '--path-warning': 'CanvasText',
      '--path-failed': 'Highlight',
      '--path-on-failed': 'HighlightText',
      '--path-accent': 'Highlight',
    },
  },
});

/** The class that gives the path picture and its marks the colours of the theme. */
export function usePathColours(): string {
  return useStyles().colours;
}
