import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  practiceComputerOf,
  practiceConsentOf,
  readLaunchWords,
} from '../../../src/main/launch/launch-words.ts';

const folder = resolve('/work');

describe('the words of a command line', () => {
  it.each([
    [[], { kind: 'nothing' }],
    [['--lang=de', '--user-data-dir=x'], { kind: 'nothing' }],
    [['server01:3390'], { kind: 'target', text: 'server01:3390' }],
    [['--lang=de', 'server01'], { kind: 'target', text: 'server01' }],
    [['work.rdp'], { kind: 'file', path: resolve('/work/work.rdp') }],
    [['Report.JSON'], { kind: 'file', path: resolve('/work/Report.JSON') }],
    [['rdp-troubleshooter://check?host=a'], { kind: 'link', text: 'rdp-troubleshooter://check?host=a' }],
    // Whoever made the link may have closed its quotation marks and gone on.
    [
      ['other.rdp', 'rdp-troubleshooter://check?host=a'],
      { kind: 'link', text: 'rdp-troubleshooter://check?host=a' },
    ],
  ] as const)('%j', (words, expected) => {
    expect(readLaunchWords(words, folder)).toStrictEqual(expected);
  });

  it('name a practice computer, but never beside a link', () => {
    expect(practiceComputerOf(['--practice-computer=pc.json'], folder)).toBe(resolve('/work/pc.json'));
    expect(practiceComputerOf(['--practice-computer='], folder)).toBeNull();
    expect(
      practiceComputerOf(['--practice-computer=pc.json', 'rdp-troubleshooter://check?host=a'], folder),
    ).toBeNull();
  });

  it('say how the person at a practice computer answers', () => {
    expect(practiceConsentOf(['--practice-consent=declined'])).toBe('declined');
    expect(practiceConsentOf(['--practice-consent=other'])).toBe('granted');
    expect(practiceConsentOf([])).toBe('granted');
  });
});
