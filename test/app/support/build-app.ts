import { buildApp } from '../../../scripts/build-app.ts';

/** Every spec runs the app as it is built. */
export default buildApp;
