import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientEventSchema } from '../../../src/shared/client-facts/event-log.ts';
import { parseEventXml } from '../../../src/windows/facts/parse-event-xml.ts';

function xmlOf(parts: { id?: string; time?: string; correlation?: string; data?: string }): string {
  const {
    id = '1024',
    time = "SystemTime='2026-11-20T17:04:05.1234567Z'",
    correlation = '',
    data = '',
  } = parts;
  return `<Event><System><EventID Qualifiers='0'>${id}</EventID><TimeCreated ${time}/>${correlation}</System><EventData>${data}</EventData></Event>`;
}

describe('parseEventXml', () => {
  it('reads double and single quotes, empty data and references', () => {
    const xml = xmlOf({
      correlation: '<Correlation ActivityID="{ABCDEF01-0000-0000-0000-000000000000}" />',
      data: '<Data Name="a">x &lt;&amp;&gt; &#8211; &#x6771;</Data><Data Name=\'b\'/><Data>plain</Data><Data Name="c"></Data>',
    });
    expect(parseEventXml(xml)).toEqual({
      eventId: 1024,
      recordedAt: '2026-11-20T17:04:05.123Z',
      activityId: 'abcdef01-0000-0000-0000-000000000000',
      data: [
        { name: 'a', value: 'x <&> – 東' },
        { name: 'b', value: '' },
        { name: '', value: 'plain' },
        { name: 'c', value: '' },
      ],
    });
  });

  it('knows no activity where none is stated', () => {
    expect(parseEventXml(xmlOf({}))).toMatchObject({ activityId: null, data: [] });
  });

  it.each([
    ['an impossible id', xmlOf({ id: '70000' })],
    ['no number', xmlOf({ id: 'x' })],
    ['no time', xmlOf({ time: '' })],
    ['an impossible time', xmlOf({ time: "SystemTime='yesterday'" })],
    ['nothing', ''],
  ])('refuses %s', (_name, xml) => {
    expect(parseEventXml(xml)).toBeNull();
  });

  it('keeps within the bounds of the contract, whatever the values are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 900 }), { maxLength: 40 }), (values) => {
        const data = values.map((value) => `<Data Name="${value}">${value}</Data>`).join('');
        const event = parseEventXml(xmlOf({ data }));
        expect(clientEventSchema.safeParse(event).error).toBeUndefined();
      }),
    );
  });

  it('leaves a reference alone that stands for no character', () => {
    const event = parseEventXml(xmlOf({ data: '<Data>&#x110000; &unknown; &amp;</Data>' }));
    expect(event?.data).toEqual([{ name: '', value: '&#x110000; &unknown; &' }]);
  });
});
