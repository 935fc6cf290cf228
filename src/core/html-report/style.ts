import type { Language } from '../../shared/language.ts';

/** Colours are properties, so that dark, print and forced colours only set those. */
const style = `
:root { color-scheme: light dark;
  --page: #f3f3f3; --card: #ffffff; --border: #e0e0e0; --text: #1f1f1f; --quiet: #5c5c5c;
  --passed: #107c10; --warning: #8a5300; --failed: #b10e1c; --accent: #0f6cbd;
  --path-text: var(--text); --path-quiet: var(--quiet); --path-line: #8a8a8a; --path-passed: var(--passed);
  --path-warning: var(--warning); --path-failed: var(--failed); --path-on-failed: #ffffff; --path-accent: var(--accent); }
@media screen and (prefers-color-scheme: dark) { :root {
  --page: #202020; --card: #2b2b2b; --border: #404040; --text: #ffffff; --quiet: #bdbdbd;
  --passed: #6ccb5f; --warning: #fcb561; --failed: #ff99a4; --accent: #62abf5; --path-on-failed: #202020; } }
@media (forced-colors: active) { :root {
  --passed: CanvasText; --warning: CanvasText; --failed: CanvasText; --accent: Highlight; --quiet: CanvasText; --text: CanvasText;
  --border: CanvasText; --path-line: GrayText; --path-on-failed: Canvas; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/20px "Segoe UI Variable Text", "Segoe UI", system-ui, "Open Sans", sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 976px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; padding-bottom: 16px; }
h1 { margin: 0; font-size: 24px; line-height: 32px; font-weight: 600; }
h2 { margin: 0 0 8px; font-size: 16px; line-height: 24px; font-weight: 600; }
h3 { margin: 16px 0 4px; font-size: 13px; line-height: 20px; font-weight: 600; color: var(--quiet); }
p { margin: 0 0 8px; }
ul, ol { margin: 0; padding: 0 0 0 20px; }
li { margin: 0 0 4px; }
section { background: var(--card); border: 1px solid var(--border); border-radius: 8px; padding: 16px 24px; margin: 0 0 16px; }
.quiet, footer { color: var(--quiet); }
.note { border-left: 4px solid var(--accent); }
.verdict { border-left-width: 4px; }
.verdict.failed { border-left-color: var(--failed); }
.verdict.passed { border-left-color: var(--passed); }
.verdict.warning { border-left-color: var(--warning); }
.verdict h2 { font-size: 20px; line-height: 28px; }
.verdict h2 .mark { width: 28px; }
.mark { display: inline-block; width: 20px; font-weight: 700; }
.passed .mark, .mark.passed { color: var(--passed); }
.warning .mark, .error .mark, .mark.warning { color: var(--warning); }
.failed .mark, .mark.failed { color: var(--failed); }
.skipped { color: var(--quiet); }
.paper { display: none; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; }
.path-picture { display: block; width: 100%; height: auto; }
.path-picture-vertical { display: none; max-width: 400px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 6px 16px 6px 0; border-top: 1px solid var(--border); font-weight: 400; }
thead th { border-top: 0; padding-top: 0; color: var(--quiet); font-size: 12px; line-height: 16px; }
tbody th { font-weight: 600; }
tr.skipped th { font-weight: 400; }
td.state { white-space: nowrap; }
th.state { width: 104px; }
th.check { width: 168px; }
th.time { width: 88px; }
td.time, th.time { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; padding-right: 8px; }
th.bar { width: 96px; }
td.bar, th.bar { padding-right: 0; }
.bar-of-time { display: block; width: 88px; height: 20px; color: var(--accent); }
dl { display: grid; grid-template-columns: minmax(120px, max-content) 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
details { border-top: 1px solid var(--border); }
summary { padding: 8px 0; cursor: default; font-weight: 600; }
details dl { padding: 0 0 12px 20px; font-size: 12px; line-height: 18px; }
footer { padding-bottom: 32px; font-size: 12px; line-height: 18px; }
@media (max-width: 719px) {
  header, main, footer { padding-left: 16px; padding-right: 16px; }
  section { padding: 16px; }
  .columns { grid-template-columns: 1fr; }
  .path-picture-horizontal { display: none; }
  .path-picture-vertical { display: block; }
  thead { display: none; }
  tr { display: grid; grid-template-columns: 104px 1fr 80px; border-top: 1px solid var(--border); padding: 6px 0; }
  th, td, tbody th { border: 0; padding: 0 8px 0 0; width: auto; }
  td.found { grid-row: 2; grid-column: 1 / 4; padding-left: 20px; }
  td.bar, th.bar { display: none; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin: 0 0 8px; }
}
@page { size: A4; margin: 10mm 14mm; }
@media print {
  :root { color-scheme: light; --page: #ffffff; }
  body { font-size: 8.5pt; line-height: 11.5pt; }
  header, main, footer { max-width: none; padding: 0 1px; }
  header { padding-top: 0; padding-bottom: 4pt; }
  h1 { font-size: 15pt; line-height: 20pt; }
  h2, .verdict h2 { font-size: 11pt; line-height: 15pt; margin-bottom: 4pt; }
  h3 { font-size: 8.5pt; line-height: 11.5pt; margin: 5pt 0 1pt; }
  p { margin-bottom: 3pt; }
  li { margin-bottom: 1pt; }
  section { border-radius: 0; padding: 5pt 10pt; margin-bottom: 6pt; }
  section.together, tr, li { break-inside: avoid; }
  h2, h3, thead { break-after: avoid; }
  .path-picture-horizontal { display: block; }
  .path-picture-vertical { display: none; }
  th, td { padding-top: 1.5pt; padding-bottom: 1.5pt; padding-right: 8pt; }
  dl { grid-template-columns: max-content 1fr max-content 1fr; gap: 1pt 10pt; }
  th.state { width: 58pt; }
  th.check { width: 104pt; }
  th.time { width: 50pt; }
  thead th { font-size: 7.5pt; line-height: 10pt; }
  td.bar, th.bar, .screen { display: none; }
  .paper { display: list-item; }
  footer { font-size: 7.5pt; line-height: 10pt; padding: 0; }
}
`;

/** German is a tenth longer: its words of a state need a wider column, and two pages of paper smaller letters. */
const germanStyle = `
@media (min-width: 720px) { th.state { width: 120px; } th.check { width: 184px; } }
@media print {
  body { font-size: 8pt; line-height: 10.5pt; }
  h3 { font-size: 8pt; line-height: 10.5pt; margin-top: 4pt; }
  th.state { width: 64pt; }
  th.check { width: 104pt; }
}
`;

/** The whole look of the report. */
export function styleFor(language: Language): string {
  return language === 'de' ? `${style}${germanStyle}` : style;
}
