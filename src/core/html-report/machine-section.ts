import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Report } from '../../shared/report.ts';
import { html } from './html.ts';
import { utcMinute } from '../../shared/utc-minute.ts';

/** The computer that connects, as far as it was asked. */
export function machineSection({ machine, target }: Report): MarkupElement {
  const { processor, memory, uptimeSeconds, hardware, recordedAt } = machine;
  const rows: (readonly [string, string])[] = [
    ['System', machine.os],
    ['Remote Desktop host itself', machine.hostRole ? 'yes' : 'no'],
  ];
  if (hardware?.state === 'read') {
    const { manufacturer, model, isVirtual, virtualHost } = hardware.value;
    const name = [manufacturer, model].filter((part) => part !== null).join(' ');
    if (name !== '') rows.push(['Model', name]);
    rows.push(['Virtual', isVirtual ? `yes${virtualHost === null ? '' : `, ${virtualHost}`}` : 'no']);
  }
  if (processor !== undefined)
    rows.push(['Processor', `${processor.model}, ${processor.logicalCores} logical cores`]);
  if (memory !== undefined)
    rows.push(['Memory', `${gigabytes(memory.totalBytes)}, ${gigabytes(memory.freeBytes)} free`]);
  if (uptimeSeconds !== undefined) rows.push(['Started', `${uptimeWords(uptimeSeconds)} before`]);
  if (recordedAt !== undefined) rows.push(['Recorded', utcMinute(recordedAt)]);
  rows.push([
    'Addresses of the target',
    target.addresses.length === 0 ? 'none found' : target.addresses.join(', '),
  ]);
  return html(
    'section',
    { className: 'together' },
    html('h2', null, 'About the computer that connects'),
    html(
      'dl',
      null,
      rows.flatMap(([name, value]) => [html('dt', null, name), html('dd', null, value)]),
    ),
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`;
}

function uptimeWords(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  if (hours < 1) return `${Math.floor(seconds / 60)} min`;
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}
