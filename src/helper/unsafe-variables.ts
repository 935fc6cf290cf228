/**
 * What Node itself takes from the environment, beyond what the executable closes (docs/decisions/0007): files that it
 * would write, or read and believe, before or after our own code runs. A program that may be elevated by one click
 * must not do that on behalf of whoever set a variable for this user.
 */
const unsafe: ReadonlySet<string> = new Set([
  'NODE_CHANNEL_FD',
  'NODE_COMPILE_CACHE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_ICU_DATA',
  'NODE_REDIRECT_WARNINGS',
  'NODE_UNIQUE_ID',
  'NODE_V8_COVERAGE',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
]);

/** The names of such variables, as they are spelled; Windows does not tell their cases apart. */
export function unsafeVariables(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment).filter((name) => unsafe.has(name.toUpperCase()));
}
