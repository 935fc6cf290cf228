import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeEngine } from '../../../src/engine/engine.ts';
import { requests } from '../../../src/shared/ipc/schema.ts';
import { defaultSettings } from '../../../src/shared/ipc/settings.ts';

const saved = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'app', 'harness', 'reports', `${name}.json`), 'utf8');

function engineWithReports() {
  const engine = makeEngine({
    settings: defaultSettings,
    computer: { client: null, repair: null },
    onWindow: () => undefined,
    send: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  const open = async (name: string): Promise<string> => {
    const answer = await engine['document/drop']({ name, text: saved(name) });
    if (!answer.ok || answer.value.launch.kind !== 'report') throw new Error(`${name} is no report`);
    return answer.value.launch.opened.reportId;
  };
  return { engine, open };
}

describe('comparing two reports that are held', () => {
  it('tells which side is at fault and what differs, within the schema of its channel', async () => {
    const { engine, open } = engineWithReports();
    const answer = await engine['report/compare']({ a: await open('blocked'), b: await open('healthy') });
    if (!answer.ok) throw new Error(answer.failure.message);
    expect(requests['report/compare'].output.parse(answer.value)).toStrictEqual(answer.value);
    const { relation, fault, a, b, differences, same } = answer.value;
    expect({ relation, fault }).toStrictEqual({ relation: 'one-client-two-hosts', fault: 'this-computer' });
    expect([a.healthy, b.healthy]).toStrictEqual([false, true]);
    expect(differences[0]).toMatchObject({ weight: 'decisive' });
    // People read titles; ids are for programs.
    for (const { check, title } of [...differences, ...same]) expect(title).not.toBe(check);
  });

  it('finds no difference between a report and itself', async () => {
    const { engine, open } = engineWithReports();
    const id = await open('expired');
    const answer = await engine['report/compare']({ a: id, b: id });
    expect(answer).toMatchObject({ ok: true, value: { differences: [] } });
  });

  it('says that a report is no longer held', async () => {
    const { engine, open } = engineWithReports();
    const answer = await engine['report/compare']({ a: await open('expired'), b: '0'.repeat(16) });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'unknown-report' } });
  });
});
