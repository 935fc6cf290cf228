import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Report } from '../../shared/report.ts';
import { changesSection } from './changes-section.ts';
import { checksSections } from './checks-section.ts';
import { writeDocument } from './document.ts';
import { evidenceSection } from './evidence-section.ts';
import { headingSection, redactionNote, targetWords } from './heading-section.ts';
import { html } from './html.ts';
import { inLanguage } from './in-language.ts';
import { machineSection } from './machine-section.ts';
import { pathSection } from './path-section.ts';
import type { ReportTexts } from './report-texts.ts';
import { roundsSection } from './rounds-section.ts';
import { verdictSection } from './verdict-section.ts';

/**
 * The report for people: one file without script that loads nothing. It shows what the report says and judges nothing,
 * so that a help desk sees what the person at the computer saw. It is made in English, and translated when it is whole.
 */
export function htmlReport(report: Report, texts: ReportTexts): string {
  const { language, say } = texts;
  const title = `Remote Desktop to ${targetWords(report)}`;
  const parts = partsOf(report, texts);
  return say === null
    ? writeDocument(language, title, parts)
    : writeDocument(
        language,
        say(title) ?? title,
        parts.map((part) => inLanguage(part, say)),
      );
}

function partsOf(report: Report, texts: ReportTexts): MarkupElement[] {
  const sections: (MarkupElement | null)[] = [
    pathSection(report, texts),
    redactionNote(report),
    verdictSection(report.verdict, texts),
    ...checksSections(report, texts),
    roundsSection(report),
    machineSection(report, texts),
    changesSection(report),
    evidenceSection(report, texts),
  ];
  return [
    headingSection(report),
    html('main', null, sections),
    html(
      'footer',
      null,
      html(
        'p',
        null,
        'The same report as JSON can be opened by RDP Troubleshooter, which judges it again with its own rules.',
      ),
    ),
  ];
}
