import type { Texts } from '../texts.ts';
import { causes } from './causes.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { failures } from './failures.ts';
import { fix } from './fix.ts';
import { history } from './history.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';
import { verdict } from './verdict.ts';

export const german: Texts = {
  causes,
  check,
  compare,
  failures,
  fix,
  history,
  report,
  settings,
  shell,
  start,
  verdict,
};
