import { makeStyles } from '@fluentui/react-components';
import { media } from './media.ts';

const useStyles = makeStyles({
  turning: {
    transformOrigin: 'center',
    transformBox: 'fill-box',
    [media.motion]: {
      animationName: { to: { transform: 'rotate(360deg)' } },
      animationDuration: '1s',
      animationTimingFunction: 'linear',
      animationIterationCount: 'infinite',
    },
  },
});

/** The class that turns an open circle while something is being asked; still with reduced motion. */
export function useTurning(): string {
  return useStyles().turning;
}
