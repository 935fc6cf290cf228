import type { MarkupElement } from '../../shared/markup/element.ts';
import { pathPicture } from '../../shared/path-picture/path-picture.ts';
import { finishedProgress } from '../../shared/path-picture/progress.ts';
import { stationsOf } from '../../shared/path-picture/stations.ts';
import type { Report } from '../../shared/report.ts';
import { html } from './html.ts';

/** The path in both layouts; the style shows the one that fits, and the other is hidden from everybody. */
export function pathSection({ target, checks }: Report): MarkupElement {
  const stations = stationsOf(finishedProgress(target.port, checks));
  return html(
    'section',
    { className: 'together' },
    pathPicture(stations, { layout: 'horizontal', width: 928, idPrefix: 'path' }),
    pathPicture(stations, { layout: 'vertical', width: 320, idPrefix: 'path-list' }),
  );
}
