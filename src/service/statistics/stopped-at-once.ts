/** The same values, but whoever stops taking them is heard at once: `stop` is called before the pending one has come. */
export function stoppedAtOnce<Value>(
  values: AsyncGenerator<Value, void, void>,
  stop: () => void,
): AsyncGenerator<Value, void, void> {
  const end = values.return.bind(values);
  values.return = (value) => {
    stop();
    return end(value);
  };
  return values;
}
