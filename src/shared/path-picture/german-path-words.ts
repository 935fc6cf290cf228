import { formatDuration } from '../durations.ts';
import type { PathWords, StationId } from './path-words.ts';

export const germanStationLabels: Readonly<Record<Exclude<StationId, 'port'>, string>> = {
  computer: 'Dieser Computer',
  name: 'Name',
  network: 'Netzwerk',
  negotiation: 'Aushandlung',
  // Short enough for a place in the row.
  encryption: 'TLS-Schutz',
  certificate: 'Zertifikat',
  'sign-in': 'Anmeldung',
  session: 'Sitzung',
};

export const germanPathWords: PathWords = {
  title: 'Der Weg der Verbindung',
  label: (station, port) => (station === 'port' ? `Port ${port}` : germanStationLabels[station]),
  states: {
    passed: 'bestanden',
    warning: 'Warnung',
    failed: 'gescheitert',
    skipped: 'entfällt',
    error: 'unbekannt',
    waiting: 'wartet',
    asking: 'fragt',
    'not-checked': 'nicht geprüft',
  },
  ready: 'bereit',
  seeBelow: 'siehe unten',
  duration: (milliseconds) => formatDuration(milliseconds).replace('.', ','),
};
