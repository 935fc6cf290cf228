import { practiceScenarioGroups, practiceScenarios } from '../../rdp/practice/index.ts';
import { wrap, wrapWith } from '../terminal/wrap.ts';

const widestText = 100;
const gap = 2;

/** All scenarios with their sentences, by group, and how to try one. */
export function listAsText(columns: number): string {
  const width = Math.min(columns, widestText);
  const nameWidth = Math.max(...practiceScenarios.map(({ name }) => name.length)) + gap;
  const lines = wrap(`The practice host plays ${practiceScenarios.length} scenarios:`, width);
  for (const { title, scenarios } of practiceScenarioGroups) {
    lines.push('', ...wrap(title, width));
    for (const { name, sentence } of scenarios) lines.push(...entry(name, sentence, nameWidth, width));
  }
  lines.push(
    '',
    ...wrap('To try one, start it and check it from a second window:', width),
    '  practice refused-5 --port 3390',
    '  check 127.0.0.1:3390',
  );
  return `${lines.join('\n')}\n`;
}

/** The same for programs, with what a check has to say about each. */
export function listAsJson(): string {
  const scenarios = practiceScenarioGroups.flatMap(({ title, scenarios }) =>
    scenarios.map(({ name, sentence, expected, udp }) => ({ name, group: title, sentence, udp, expected })),
  );
  return `${JSON.stringify({ scenarios }, null, 2)}\n`;
}

/** Name and sentence side by side, or below each other where that would leave too little room. */
function entry(name: string, sentence: string, nameWidth: number, width: number): string[] {
  const indent = ' '.repeat(nameWidth + gap);
  const sideBySide = width - indent.length >= 30;
  return sideBySide
    ? wrapWith(`${' '.repeat(gap)}${name.padEnd(nameWidth)}`, indent, sentence, width)
    : [`${' '.repeat(gap)}${name}`, ...wrapWith('    ', '    ', sentence, width)];
}
