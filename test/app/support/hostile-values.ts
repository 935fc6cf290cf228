import fc from 'fast-check';

/** Values that no schema of ours has anywhere, or that break those who look at them carelessly. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
const awkward = fc.constantFrom<unknown>(
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  2 ** 53,
  -1,
  '',
  '\0',
  '\u{202E}moc',
  '\uD800',
  '../../../../etc/passwd',
  'file:///C:/Windows/System32/cmd.exe',
  '<script>alert(1)</script>',
  "'; DROP TABLE reports; --",
  '__proto__',
  'constructor',
  'x'.repeat(9000),
  'x'.repeat(70_000),
  '9'.repeat(400),
);
/** Made anew each time: whoever changes one must not change the next. */
const built = fc
  .constantFrom(
    circle,
    () => nested(10),
    () => nested(1500),
    () => Array.from({ length: 1000 }, () => 0),
    () => Array.from({ length: 20_000 }, () => 0),
    () =>
      JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  )
  .map((build) => build());

export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: anything },
  { weight: 6, arbitrary: awkward },
  { weight: 1, arbitrary: built },
);

function circle(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}
