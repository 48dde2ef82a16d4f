import { createFormatters, createIntlCache } from '@formatjs/intl';
import { localeTags } from '#i18n/catalogue.ts';
import type { Language } from '#i18n/language.ts';

const { getMessageFormat } = createFormatters(createIntlCache());

type Part = ReturnType<ReturnType<typeof getMessageFormat>['getAst']>[number];

/** The kinds of parts of a compiled sentence, as the message format numbers them. */
const kinds = ['text', 'word', 'number', 'date', 'time', 'select', 'plural', 'hash', 'tag'] as const;

/** One argument of a sentence: its kind, and for a choice the cases it knows. */
export interface SentenceArgument {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly cases: readonly string[];
}

/** The arguments as the compiler of messages sees them, nested ones too. @throws when the sentence does not compile. */
export function argumentsOf(sentence: string, language: Language): SentenceArgument[] {
  const parts = getMessageFormat(sentence, localeTags[language], undefined, { ignoreTag: true }).getAst();
  const found = new Map<string, SentenceArgument>();
  const look = (some: readonly Part[]): void => {
    for (const part of some) {
      const kind = kinds[part.type] ?? 'text';
      if (kind === 'text' || kind === 'hash') continue;
      const name = (part as { value: string }).value;
      const options = 'options' in part ? (part.options as Record<string, { value: Part[] }>) : {};
      found.set(name, { name, kind, cases: Object.keys(options).sort() });
      for (const { value } of Object.values(options)) look(value);
    }
  };
  look(parts);
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** Numbers that fall in every plural case of the three languages, and in what a Finn would expect beside them. */
const counts = [0, 1, 2, 5, 11, 21, 1234];

/** Values that reach every branch of the sentence: each choice with each of its cases, each number with each count. */
export function sampleValues(own: readonly SentenceArgument[]): Record<string, string | number>[] {
  const plain = Object.fromEntries(
    own.map(({ name, kind }) => [name, kind === 'number' || kind === 'plural' ? 2 : `<${name}>`]),
  );
  const variants = own.flatMap(({ name, kind, cases }) => {
    if (kind === 'select') return cases.map((one) => ({ ...plain, [name]: one }));
    if (kind === 'plural' || kind === 'number') return counts.map((count) => ({ ...plain, [name]: count }));
    return [];
  });
  return [plain, ...variants];
}

/** The sentence as it may be read, once for each of its branches; what a person filled in stands as X. */
export function readings(sentence: string, language: Language): string[] {
  const message = getMessageFormat(sentence, localeTags[language], undefined, { ignoreTag: true });
  const said = sampleValues(argumentsOf(sentence, language)).map((values) => String(message.format(values)));
  return [...new Set(said.map((one) => one.replace(/<\w+>/g, 'X')))];
}
