import { germanCheckTitles } from '../../../shared/check-titles.ts';
import { germanPathWords, germanStationLabels } from '../../../shared/path-picture/german-path-words.ts';
import type { Texts } from '../texts.ts';

export const check: Texts['check'] = {
  title: 'Die Verbindung zu {{target}} wird verfolgt',
  titleStopping: 'Die Prüfung von {{target}} wird angehalten',
  progress: '{{finished}} von {{total}} Fragen beantwortet',
  round: 'Versuch {{round}} von {{of}}',
  stop: 'Anhalten',
  path: germanPathWords.title,
  theWay: 'Der Weg dorthin',
  thisComputer: 'Dieser Computer',
  farComputer: 'Der entfernte Computer',
  titles: germanCheckTitles,
  states: germanPathWords.states,
  stations: { ...germanStationLabels, port: 'Port {{port}}' },
  rounds: {
    title: 'Versuche bis jetzt',
    reached: 'Versuch {{round}}: bis zur Anmeldung gekommen',
    failed: 'Versuch {{round}}: gescheitert',
    unknown: 'Versuch {{round}}: nicht herauszufinden',
    waiting: 'Versuch {{round}}: wartet',
  },
  ready: germanPathWords.ready,
  seeBelow: germanPathWords.seeBelow,
  asking: 'Wird gefragt',
  waits: 'Wartet',
  failed: { title: 'Die Prüfung war nicht möglich', again: 'Noch einmal versuchen' },
  stoppedTitle: 'Die Prüfung wurde angehalten',
  announceState: '{{station}}: {{state}}',
  timing: {
    title: 'Wo die Zeit geblieben ist',
    whole: '{{total}} insgesamt',
    label: 'Zeit der einzelnen Teile: {{parts}}',
  },
};
