import { serveRdp } from '../rdp-server.ts';
import { healthy, healthyWith, type PracticeScenarioGroup } from '../scenario.ts';

const script = serveRdp();

export const udpBehaviours: PracticeScenarioGroup = {
  title: 'UDP',
  scenarios: [
    {
      name: 'udp-answered',
      sentence: 'Healthy, and answers UDP on the same port.',
      expected: healthy,
      udp: 'answers',
      script,
    },
    {
      name: 'udp-silent',
      sentence: 'Healthy over TCP; UDP packets vanish.',
      expected: healthyWith('udp-blocked'),
      udp: 'silent',
      script,
    },
    {
      name: 'udp-garbage',
      sentence: 'Healthy over TCP; something else answers on the UDP port.',
      expected: healthyWith('udp-blocked'),
      udp: 'garbage',
      script,
    },
  ],
};
