export { startPracticeFarm, type PracticeFarm, type PracticeFarmOptions } from './start-practice-farm.ts';
export {
  startPracticeHost,
  UnknownScenarioError,
  type PracticeHost,
  type PracticeHostOptions,
} from './start-practice-host.ts';
export { practiceScenarioGroups, practiceScenarios } from './practice-scenarios.ts';
export type { ExpectedVerdict, PracticeScenario, PracticeScenarioGroup } from './scenario.ts';
