import type { english } from './en/index.ts';

/** The catalogue: English is the source, and every language has exactly its keys. */
export type Texts = typeof english;

type Leaves<Branch> = {
  [Name in keyof Branch & string]: Branch[Name] extends string ? Name : `${Name}.${Leaves<Branch[Name]>}`;
}[keyof Branch & string];

/** A text that depends on a number is asked for by its name alone; i18next finds the form. */
type WithoutPlural<Key extends string> = Key extends `${infer Name}_${'one' | 'other'}` ? Name : Key;

/** The name of a text, such as `start.title`; one that the catalogue lacks is an error of the compiler. */
export type TextKey = WithoutPlural<Leaves<Texts>>;

/** `values` fill the places in double braces; `count` chooses between one and many. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
