import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { colourOf } from '../../shared/path-picture/colours.ts';
import type { StationState } from '../../shared/path-picture/path-words.ts';
import { stationMark } from '../../shared/path-picture/station-mark.ts';
import { useTexts } from '../texts/use-texts.ts';
import { usePathColours } from '../theme/path-colours.ts';
import { useTurning } from '../theme/turning.ts';
import { Svg } from './Svg.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0 },
  picture: { display: 'block', width: '1.25rem', height: '1.25rem' },
});

interface Props {
  readonly state: StationState;
  /** The words beside it say all; only the eye needs it. */
  readonly decorative?: boolean;
}

/** The mark of a state, with its word for those who do not see it; never a colour alone. */
export function StateMark({ state, decorative = false }: Props): ReactElement {
  const styles = useStyles();
  const colours = usePathColours();
  const turning = useTurning();
  const { t } = useTexts();
  return (
    <span className={mergeClasses(colours, styles.mark)}>
      <svg className={styles.picture} viewBox="0 0 20 20" aria-hidden="true">
        {state === 'failed' && <circle cx={10} cy={10} r={9} fill={colourOf(state)} />}
        {state === 'waiting' && (
          <circle cx={10} cy={10} r={4} fill="none" stroke={colourOf(state)} strokeWidth={1.5} />
        )}
        {state === 'asking' && (
          <circle
            className={turning}
            cx={10}
            cy={10}
            r={6}
            fill="none"
            stroke={colourOf(state)}
            strokeWidth={2}
            strokeDasharray="28 10"
          />
        )}
        {stationMark(state, 10, 10).map((node, index) => (
          <Svg key={index} node={node} />
        ))}
      </svg>
      {!decorative && <VisuallyHidden>{t(`check.states.${state}`)}</VisuallyHidden>}
    </span>
  );
}
