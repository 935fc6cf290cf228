import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLiveView } from '../../../src/cli/view/live-view.ts';
import { startPlainView } from '../../../src/cli/view/plain-view.ts';
import { makeScreen } from '../../../src/cli/terminal/screen.ts';
import { networkCheckIds } from '../../../src/shared/ids.ts';
import { fakeIo } from './support/fake-io.ts';
import { expired, titleOf } from './support/reports.ts';

const facts = { target: 'finance-07:3389', reportedError: null, port: 3389 };

/** What a terminal of 80 columns shows after the sequences that the live view uses. */
function screenAfter(output: string): string[] {
  let rows: string[] = [''];
  let row = 0;
  for (const [piece] of output.matchAll(/\u001B\[[\d;?]*[A-Za-z]|\n|[^\u001B\n]+/gu)) {
    if (piece === '\n') {
      row++;
      rows[row] ??= '';
    } else if (piece.startsWith('\u001B[')) {
      if (piece.endsWith('F')) row -= Number(piece.slice(2, -1));
      if (piece.endsWith('K')) rows[row] = rows[row]!.trimEnd();
      if (piece.endsWith('J')) rows = [...rows.slice(0, row), ''];
    } else {
      rows[row] = piece;
    }
  }
  return rows;
}

describe('startLiveView', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('draws one picture again and again in the same place, and leaves nothing behind', () => {
    const io = fakeIo(80, false, true);
    const view = startLiveView(facts, io, true);
    expect(screenAfter(io.written.stdout).join('\n')).toContain(
      'Following the connection to finance-07:3389',
    );
    view.onEvent({ type: 'check-started', id: 'name-resolution', phase: 'name' });
    vi.advanceTimersByTime(350);
    expect(screenAfter(io.written.stdout).join('\n')).toContain('asking');
    for (const result of expired.checks) view.onEvent({ type: 'check-finished', result });
    const shown = screenAfter(io.written.stdout);
    expect(shown.filter((line) => line.startsWith('Following'))).toHaveLength(1);
    expect(
      shown.filter((line) => /^ {2}[✓!✕–?] (?:passed|warning|failed|skipped|unknown) /u.test(line)),
    ).toHaveLength(9);
    view.stop();
    view.stop();
    expect(screenAfter(io.written.stdout)).toEqual(['']);
    expect(io.written.stdout.endsWith('\u001B[?25h')).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('draws nothing any more once it is stopped', () => {
    const io = fakeIo(80, false, true);
    const view = startLiveView(facts, io, true);
    view.stop();
    const before = io.written.stdout;
    view.onEvent({ type: 'check-finished', result: expired.checks[0]! });
    expect(io.written.stdout).toBe(before);
  });
});

describe('startPlainView', () => {
  it('writes each check once, without any control sequence', () => {
    let written = '';
    const onEvent = startPlainView(facts, networkCheckIds, titleOf, makeScreen(fakeIo(80), true), (text) => {
      written += text;
    });
    for (const result of expired.checks) {
      onEvent({ type: 'check-started', id: result.id, phase: result.phase });
      onEvent({ type: 'check-finished', result });
    }
    expect(written).not.toContain('\u001B');
    expect(written).toMatchSnapshot();
  });
});
