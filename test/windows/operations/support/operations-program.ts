import { readFileSync, writeFileSync } from 'node:fs';
import { attempt } from '../../../../src/core/plan/attempt.ts';
import { windowsOperationKinds } from '../../../../src/windows/operations/index.ts';
import { scheduledReturnOf } from '../../../../src/windows/operations/scheduled-return.ts';
import type { OperationCall, OperationResult } from './operation-call.ts';

/** This program is not the one that Windows is to start later. */
const returning = scheduledReturnOf((scope) =>
  scope === 'user' ? 'C:\\Ünïcödé & co\\rdp-troubleshooter-cli.exe' : null,
);
const kinds = new Map([...windowsOperationKinds, [returning.id, returning]]);

/** Runs on Windows: carries out the call in the file that the first word names, and writes what came of it to the second. */
const [callFile = '', resultFile = ''] = process.argv.slice(2);
const call = JSON.parse(readFileSync(callFile, 'utf8')) as OperationCall;
writeFileSync(resultFile, JSON.stringify(await carryOut(call)));

async function carryOut({ kind: id, request, ...call }: OperationCall): Promise<OperationResult> {
  const kind = kinds.get(id);
  if (kind === undefined) throw new Error(`There is no operation ${id}`);
  const capture = () => attempt(() => kind.capture(request));
  const captured = await capture();
  const result: Mutable<OperationResult> = { target: kind.target(request), captured };
  switch (call.do) {
    case 'capture':
      return result;
    case 'apply': {
      if (!captured.ok) return result;
      result.applied = await attempt(() => kind.apply(request, captured.image));
      const after = await capture();
      result.after = after;
      if (after.ok) result.verified = await attempt(() => kind.verify(request, after.image));
      return result;
    }
    case 'verify':
      if (captured.ok) result.verified = await attempt(() => kind.verify(request, captured.image));
      return result;
    case 'restore': {
      result.restored = await attempt(() => kind.restore(request, call.before));
      const after = await capture();
      result.after = after;
      if (after.ok) result.compared = kind.compare(after.image, call.before);
      return result;
    }
    case 'compare':
      if (captured.ok) result.compared = kind.compare(captured.image, call.with);
      return result;
  }
}

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] };
