/** One of some values, by chance that can be repeated. */
export function anyOf<Value>(next: (below: number) => number, values: readonly Value[]): Value {
  const value = values[next(values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}
