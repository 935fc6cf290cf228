import { launchApp } from '../../test/app/support/launch-app.ts';
import type { LaunchedApp } from '../../test/app/support/launch-app.ts';
import { practiceHost } from '../../test/app/support/practice.ts';

type Scenario = Parameters<typeof practiceHost>[0];
type Settings = NonNullable<NonNullable<Parameters<typeof launchApp>[0]>['settings']>;

/** Opens the app with a practice host filled in, and closes both when `use` is through. */
export async function withApp<Result>(
  scenario: Scenario,
  settings: Settings,
  use: (app: LaunchedApp) => Promise<Result>,
): Promise<Result> {
  const host = await practiceHost(scenario);
  try {
    const app = await launchApp({ args: [host.target], settings });
    try {
      return await use(app);
    } finally {
      await app.close();
    }
  } finally {
    await host.stop();
  }
}
