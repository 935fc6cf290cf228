import type { ClientEvent } from '../../shared/client-facts/event-log.ts';

const mostData = 16;
const longestName = 64;
const longestValue = 512;
const attributes = String.raw`(?<attributes>[^>]*?)`;

/**
 * Reads an event as Windows renders it (schema http://schemas.microsoft.com/win/2004/08/events/event). The service
 * writes it from its own template without comments, CDATA or prefixes, so three patterns are enough and safer than a
 * whole XML parser. null when it is not of that form.
 */
export function parseEventXml(xml: string): ClientEvent | null {
  const eventId = Number(/<EventID[^>]*>(?<id>\d{1,5})<\/EventID>/u.exec(xml)?.groups?.['id'] ?? Number.NaN);
  const time = attribute(
    /<TimeCreated(?<attributes>[^>]*)>/u.exec(xml)?.groups?.['attributes'],
    'SystemTime',
  );
  const recordedAt = time === null ? null : toIso(time);
  if (!Number.isInteger(eventId) || eventId > 0xffff || recordedAt === null) return null;
  const activityId = attribute(
    /<Correlation(?<attributes>[^>]*)>/u.exec(xml)?.groups?.['attributes'],
    'ActivityID',
  );
  return {
    eventId,
    recordedAt,
    activityId: activityId?.replaceAll(/[{}]/gu, '').toLowerCase().slice(0, longestName) ?? null,
    data: readData(xml),
  };
}

const dataElement = new RegExp(`<Data${attributes}(?:/>|>(?<value>[^<]*)</Data>)`, 'gu');

function readData(xml: string): ClientEvent['data'] {
  const data: ClientEvent['data'] = [];
  for (const match of xml.matchAll(dataElement)) {
    if (data.length === mostData) break;
    const { attributes: stated, value } = match.groups ?? {};
    data.push({
      name: attribute(stated, 'Name')?.slice(0, longestName) ?? '',
      value: unescape(value ?? '').slice(0, longestValue),
    });
  }
  return data;
}

function attribute(text: string | undefined, name: string): string | null {
  const found = new RegExp(`\\b${name}=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, 'u').exec(text ?? '');
  const value = found?.groups?.['double'] ?? found?.groups?.['single'];
  return value === undefined ? null : unescape(value);
}

/** Windows writes seven or nine digits after the second. */
function toIso(time: string): string | null {
  const date = new Date(time.replace(/(?<kept>\.\d{3})\d*/u, '$<kept>'));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replaceAll(
    /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]+));/giu,
    (whole, ...rest) => {
      const groups = rest.at(-1) as Partial<Record<'hex' | 'decimal' | 'name', string>>;
      if (groups.name !== undefined) return named[groups.name] ?? whole;
      const code = groups.hex === undefined ? Number(groups.decimal) : Number.parseInt(groups.hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
