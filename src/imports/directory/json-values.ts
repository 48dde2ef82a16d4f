/** Careful looks into JSON that somebody else has written: what is not of the asked shape is as if it were not there. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A trimmed text, or an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The text of a language: Finnish, else Swedish, else English, else any; of the wanted type first when there is one. */
export function localized(items: unknown, ...types: readonly string[]): string {
  const languages = ['fi', 'sv', 'en'];
  const rank = (value: string, order: readonly string[]) => {
    const at = order.indexOf(value);
    return at === -1 ? order.length : at;
  };
  return (
    objectsOf(items)
      .map((item) => ({
        text: textOf(item['value']),
        type: rank(textOf(item['type']), types),
        language: rank(textOf(item['language']), languages),
      }))
      .filter(({ text }) => text !== '')
      .sort((one, other) => one.type - other.type || one.language - other.language)[0]?.text ?? ''
  );
}
