import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Report } from '../../shared/report.ts';
import { html } from './html.ts';
import { asItIs } from './in-language.ts';
import type { ReportLanguage } from './report-texts.ts';
import { utcMinute } from '../../shared/utc-minute.ts';

/** The computer that connects, as far as it was asked. */
export function machineSection({ machine, target }: Report, texts: ReportLanguage): MarkupElement {
  const { processor, memory, uptimeSeconds, hardware, recordedAt } = machine;
  const named = (name: string, value: string): Row => ({ name, value, attributes: asItIs(texts) });
  const rows = [
    named('System', machine.os),
    said('Remote Desktop host itself', machine.hostRole ? 'yes' : 'no'),
  ];
  if (hardware?.state === 'read') {
    const { manufacturer, model, isVirtual, virtualHost } = hardware.value;
    const name = [manufacturer, model].filter((part) => part !== null).join(' ');
    if (name !== '') rows.push(named('Model', name));
    rows.push(said('Virtual', isVirtual ? `yes${virtualHost === null ? '' : `, ${virtualHost}`}` : 'no'));
  }
  if (processor !== undefined)
    rows.push(said('Processor', `${processor.model}, ${processor.logicalCores} logical cores`));
  if (memory !== undefined)
    rows.push(said('Memory', `${gigabytes(memory.totalBytes)}, ${gigabytes(memory.freeBytes)} free`));
  if (uptimeSeconds !== undefined) rows.push(said('Started', `${uptimeWords(uptimeSeconds)} before`));
  if (recordedAt !== undefined) rows.push(said('Recorded', utcMinute(recordedAt)));
  const addresses = 'Addresses of the target';
  rows.push(
    target.addresses.length === 0
      ? said(addresses, 'none found')
      : named(addresses, target.addresses.join(', ')),
  );
  return html(
    'section',
    { className: 'together' },
    html('h2', null, 'About the computer that connects'),
    html(
      'dl',
      null,
      rows.flatMap(({ name, value, attributes }) => [html('dt', null, name), html('dd', attributes, value)]),
    ),
  );
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>> | null;
}

/** A row whose value is in our words; the other rows have names. */
function said(name: string, value: string): Row {
  return { name, value, attributes: null };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`;
}

function uptimeWords(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  if (hours < 1) return `${Math.floor(seconds / 60)} min`;
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}
