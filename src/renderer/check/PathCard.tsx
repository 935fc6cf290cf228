import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { pathLayoutFor, pathPicture } from '../../shared/path-picture/path-picture.ts';
import type { Progress } from '../../shared/path-picture/progress.ts';
import { stationsOf } from '../../shared/path-picture/stations.ts';
import { Card } from '../parts/Card.tsx';
import { Svg } from '../parts/Svg.tsx';
import { media } from '../theme/media.ts';
import { usePathColours } from '../theme/path-colours.ts';
import { turningStyle } from '../theme/turning.ts';
import { usePathWords } from './use-path-words.ts';

const useStyles = makeStyles({
  picture: {
    '& svg': { display: 'block', width: '100%', height: 'auto' },
    '& circle': { [media.motion]: { transition: 'stroke 200ms, fill 200ms' } },
    '& line': { [media.motion]: { transition: 'stroke 200ms' } },
    '& .path-turning': turningStyle,
  },
});

/** The path as nine stations: a row, or a column where the words would not fit. */
export function PathCard({ progress }: { readonly progress: Progress }): ReactElement {
  const styles = useStyles();
  const colours = usePathColours();
  const words = usePathWords();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.round(element.clientWidth / textScale()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const picture = useMemo(() => {
    if (width === null || width < 1) return null;
    const stations = stationsOf(progress, words);
    return pathPicture(stations, { layout: pathLayoutFor(stations, width), width, idPrefix: 'path', words });
  }, [progress, words, width]);
  return (
    <Card>
      <div ref={frame} className={mergeClasses(colours, styles.picture)}>
        {picture !== null && <Svg node={picture} />}
      </div>
    </Card>
  );
}

/** How much larger than usual somebody has the text. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
