/** A GUID in the form in which two are compared: lower case, without braces. */
export function bareGuid(text: string): string {
  return text.replaceAll(/[{}]/gu, '').toLowerCase();
}
