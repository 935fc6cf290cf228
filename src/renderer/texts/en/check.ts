import { englishCheckTitles } from '../../../shared/check-titles.ts';
import { englishPathWords, englishStationLabels } from '../../../shared/path-picture/path-words.ts';

export const check = {
  title: 'Following the connection to {{target}}',
  titleStopping: 'Stopping the check of {{target}}',
  progress: '{{finished}} of {{total}} questions answered',
  round: 'Attempt {{round}} of {{of}}',
  stop: 'Stop',
  path: englishPathWords.title,
  theWay: 'The way there',
  thisComputer: 'This computer',
  farComputer: 'The far computer',
  titles: englishCheckTitles,
  states: englishPathWords.states,
  stations: { ...englishStationLabels, port: 'Port {{port}}' },
  rounds: {
    title: 'Attempts so far',
    reached: 'Attempt {{round}}: got as far as the sign-in',
    failed: 'Attempt {{round}}: failed',
    unknown: 'Attempt {{round}}: could not find out',
    waiting: 'Attempt {{round}}: waiting',
  },
  ready: englishPathWords.ready,
  seeBelow: englishPathWords.seeBelow,
  asking: 'Asking',
  waits: 'Waiting',
  failed: { title: 'The check could not be made', again: 'Try again' },
  stoppedTitle: 'The check was stopped',
  announceState: '{{station}}: {{state}}',
  timing: {
    title: 'Where the time went',
    whole: '{{total}} in all',
    label: 'Time of each part: {{parts}}',
  },
};
