import type { Texts } from '../texts.ts';

export const compare: Texts['compare'] = {
  title: 'Zwei Berichte im Vergleich',
  failed: 'Die Berichte konnten nicht verglichen werden',
  thisCheck: 'Die Prüfung dieses Computers',
  side: '{{target}}, {{when}}',
  fault: {
    'this-computer': 'Der Fehler liegt bei dem Computer, der sich nicht verbinden kann',
    'far-computer': 'Der Fehler liegt beim entfernten Computer',
    network: 'Der Fehler liegt im Netzwerk dazwischen',
    'went-away': 'Der Fehler ist verschwunden',
    none: 'Keiner der Berichte zeigt einen Fehler',
    open: 'Diese beiden Berichte sagen nicht, an welcher Seite es liegt',
  },
  hint: 'Sie deuten darauf hin; ein weiterer Bericht würde es entscheiden.',
  differences: 'Was sich unterscheidet',
  noDifference: 'Beide haben dasselbe gefunden.',
  same: 'In beiden gleich: {{checks}}.',
  check: 'Prüfung',
  notThere: 'Nicht in diesem Bericht',
  weight: { decisive: 'sagt am meisten', telling: 'sagt etwas', incidental: 'sagt wenig' },
};
