import { describe, expect, it } from 'vitest';
import { encodeMessage } from '../../../../src/core/helper-protocol/frames.ts';
import {
  HelperSession,
  type HelperAction,
  type HelperInput,
} from '../../../../src/core/helper-protocol/helper-session.ts';
import type { RepairOutcome } from '../../../../src/shared/repair/repair-outcome.ts';
import { disableUdp, frameOf } from './support/samples.ts';

const question = { entryId: '0123456789abcdef', target: 'a value', before: '0', left: '1', found: '2' };
const outcome: RepairOutcome = { outcome: 'nothing-to-do', message: 'Nothing is due.' };
const bytes = (message: object): HelperInput => ({ type: 'bytes', bytes: encodeMessage(message, 65_536)! });
const request = bytes({ message: 'request', request: disableUdp });
const withUserFix = {
  request: 'apply',
  steps: [
    { fix: 'disable-udp', parameters: {} },
    { fix: 'forget-pinned-certificate', parameters: { host: 'server01' } },
  ],
  returnsAt: null,
};
const run: HelperAction = { type: 'run', request: disableUdp };

function connected(): HelperSession {
  const session = new HelperSession('1.2.3', 1);
  session.step({ type: 'connected' });
  return session;
}
function running(): HelperSession {
  const session = connected();
  session.step(request);
  return session;
}

describe('the helper’s side of the pipe', () => {
  it('greets, runs one request, tells what it does, and ends with the outcome', () => {
    const session = new HelperSession('1.2.3', 1);
    expect(session.step({ type: 'connected' })).toEqual([
      { type: 'send', message: { message: 'hello', protocol: 1, programVersion: '1.2.3' } },
    ]);
    expect(session.step(request)).toEqual([run]);
    const event = { type: 'accepted', stepCount: 1 } as const;
    expect(session.step({ type: 'event', event })).toEqual([
      { type: 'send', message: { message: 'event', event } },
    ]);
    expect(session.step({ type: 'finished', outcome })).toEqual([
      { type: 'send', message: { message: 'done', outcome } },
      { type: 'end', how: 'done' },
    ]);
    expect(session.step(request)).toEqual([]);
  });

  it('tells another version its own, and runs nothing', () => {
    const session = new HelperSession('1.2.3', 2);
    expect(session.step({ type: 'connected' })).toEqual([
      { type: 'send', message: { message: 'hello', protocol: 1, programVersion: '1.2.3' } },
      { type: 'end', how: 'wrong-version' },
    ]);
    expect(session.step(request)).toEqual([]);
  });

  it('asks, and takes the answer once', () => {
    const session = running();
    expect(session.step({ type: 'question', questionId: 1, question })).toEqual([
      { type: 'send', message: { message: 'question', questionId: 1, question } },
    ]);
    const answer = bytes({ message: 'answer', questionId: 1, answer: 'keep' });
    expect(session.step(answer)).toEqual([{ type: 'answer', questionId: 1, answer: 'keep' }]);
    expect(session.step(answer)).toEqual([]);
  });

  it('leaves open what nobody answers in time, and does not mind a late answer', () => {
    const session = running();
    session.step({ type: 'question', questionId: 1, question });
    const open = [{ type: 'answer', questionId: 1, answer: 'leave-open' }];
    expect(session.step({ type: 'question-expired', questionId: 1 })).toEqual(open);
    expect(session.step({ type: 'question-expired', questionId: 1 })).toEqual([]);
    expect(session.step(bytes({ message: 'answer', questionId: 1, answer: 'restore' }))).toEqual([]);
  });

  it.each([
    [bytes({ message: 'cancel' }), 'asked'],
    [{ type: 'connection-lost' } as const, 'connection-lost'],
    [{ type: 'time-is-up' } as const, 'time-is-up'],
  ])('cancels once, and leaves open questions open (%#)', (input, because) => {
    const session = running();
    session.step({ type: 'question', questionId: 7, question });
    expect(session.step(input)).toEqual([
      { type: 'cancel', because },
      { type: 'answer', questionId: 7, answer: 'leave-open' },
    ]);
    expect(session.step(input)).toEqual([]);
    expect(session.step({ type: 'question', questionId: 8, question })).toEqual([
      { type: 'answer', questionId: 8, answer: 'leave-open' },
    ]);
  });

  it('sends nothing into a lost connection, and ends when what it runs has ended', () => {
    const session = running();
    session.step({ type: 'connection-lost' });
    expect(session.step({ type: 'event', event: { type: 'accepted', stepCount: 1 } })).toEqual([]);
    expect(session.step({ type: 'finished', outcome })).toEqual([{ type: 'end', how: 'done' }]);
  });

  it.each([{ type: 'connection-lost' } as const, { type: 'time-is-up' } as const])(
    'ends without a request (%#)',
    (input) => {
      expect(connected().step(input)).toEqual([{ type: 'end', how: 'no-request' }]);
    },
  );

  it.each([
    ['request-missing', bytes({ message: 'cancel' })],
    ['user-scope', bytes({ message: 'request', request: withUserFix })],
    ['unexpected-answer', bytes({ message: 'answer', questionId: 1, answer: 'keep' })],
    ['not-a-message', bytes({ message: 'request', request: { ...disableUdp, command: 'calc.exe' } })],
    [
      'not-a-message',
      bytes({ message: 'request', request: { request: 'apply', steps: [], returnsAt: null } }),
    ],
    ['not-json', { type: 'bytes', bytes: frameOf('calc.exe') } as const],
    ['too-large', { type: 'bytes', bytes: new Uint8Array(8).fill(255) } as const],
  ])('refuses as its first message what is %s', (refusal, input) => {
    const session = connected();
    expect(session.step(input)).toEqual([
      { type: 'refuse', refusal },
      {
        type: 'send',
        message: {
          message: 'done',
          outcome: {
            outcome: 'not-done',
            reason: 'invalid-request',
            message: expect.stringContaining('Nothing was changed.') as string,
          },
        },
      },
      { type: 'end', how: 'refused' },
    ]);
    expect(session.step(request)).toEqual([]);
  });

  it.each([
    ['second-request', request],
    ['unexpected-answer', bytes({ message: 'answer', questionId: 9, answer: 'keep' })],
    ['not-a-message', bytes({ message: 'stop' })],
  ])('takes back what runs after a %s, and says how that went', (refusal, input) => {
    const session = running();
    expect(session.step(input)).toEqual([
      { type: 'refuse', refusal },
      { type: 'cancel', because: 'not-understood' },
    ]);
    expect(session.step({ type: 'finished', outcome })).toEqual([
      { type: 'send', message: { message: 'done', outcome } },
      { type: 'end', how: 'done' },
    ]);
  });

  it('runs a replayed request once, also when both come in one piece', () => {
    const both = Buffer.concat([1, 2, 3].map(() => (request as { bytes: Uint8Array }).bytes));
    expect(connected().step({ type: 'bytes', bytes: both })).toEqual([
      run,
      { type: 'refuse', refusal: 'second-request' },
      { type: 'cancel', because: 'not-understood' },
    ]);
  });
});
