import { makeStyles } from '@fluentui/react-components';
import { media } from './media.ts';

/** Turns an open circle round its middle; still with reduced motion. */
export const turningStyle = {
  transformOrigin: 'center',
  transformBox: 'fill-box',
  [media.motion]: {
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
  },
} as const;

const useStyles = makeStyles({ turning: turningStyle });

/** The class that turns a circle while something is being asked. */
export function useTurning(): string {
  return useStyles().turning;
}
