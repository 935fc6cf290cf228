import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

/** A VARIANT on 64 bits. All zeros say VT_EMPTY: nothing is given. */
const variantBytes = 24;

const functions = once(() => {
  const library = systemLibrary('oleaut32.dll');
  return {
    allocate: library.func('intptr_t __stdcall SysAllocString(str16 text)') as (
      text: string,
    ) => number | bigint,
    free: library.func('void __stdcall SysFreeString(intptr_t text)') as (text: bigint) => void,
  };
});

/** Gives texts to `use` in the form that the component model wants (BSTR), and lets go of them afterwards. */
export function withTexts<const Texts extends readonly string[], Result>(
  texts: Texts,
  use: (...texts: { -readonly [Index in keyof Texts]: bigint }) => Result,
): Result {
  const allocated = texts.map((text) => BigInt(functions().allocate(text)));
  try {
    return use(...(allocated as { -readonly [Index in keyof Texts]: bigint }));
  } finally {
    for (const text of allocated) functions().free(text);
  }
}

/** A parameter that is left out. It is handed over by its address, as compilers do with structures of this size. */
export function emptyVariant(): Buffer {
  return Buffer.alloc(variantBytes);
}
