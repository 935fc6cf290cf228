/** Why a rule's text could not be read. Windows does not enforce a rule that it cannot read ([MS-FASP] 2.2.23). */
export type RuleProblem =
  | { readonly kind: 'too-long'; readonly characters: number }
  | { readonly kind: 'not-a-rule' }
  | { readonly kind: 'unsupported-version'; readonly version: string }
  | { readonly kind: 'not-a-field'; readonly text: string }
  | { readonly kind: 'missing-field'; readonly field: string }
  | { readonly kind: 'repeated-field'; readonly field: string }
  | { readonly kind: 'bad-value'; readonly field: string; readonly value: string }
  /** The fields contradict each other, such as a port without TCP or UDP. */
  | { readonly kind: 'contradiction'; readonly field: string; readonly because: string };
