import type { MarkupElement } from '../../shared/markup/element.ts';
import { pathPicture } from '../../shared/path-picture/path-picture.ts';
import { finishedProgress } from '../../shared/path-picture/progress.ts';
import { stationsOf } from '../../shared/path-picture/stations.ts';
import type { Report } from '../../shared/report.ts';
import { html } from './html.ts';
import type { ReportLanguage } from './report-texts.ts';

/** The path in both layouts; the style shows the one that fits, and the other is hidden from everybody. */
export function pathSection({ target, checks }: Report, { pathWords: words }: ReportLanguage): MarkupElement {
  const stations = stationsOf(finishedProgress(target.port, checks), words);
  return html(
    'section',
    { className: 'together' },
    pathPicture(stations, { layout: 'horizontal', width: 928, idPrefix: 'path', words }),
    pathPicture(stations, { layout: 'vertical', width: 320, idPrefix: 'path-list', words }),
  );
}
