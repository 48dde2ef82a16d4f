import type { Language } from './language.ts';
import type { ArgumentsOf } from './sentence-arguments.ts';

/** The sentences of one area in one language, by key. ICU message format; no markup inside. */
export type Sentences = Readonly<Record<string, string>>;

/** One area's words: Finnish is the source, and its keys and arguments bind the translations. */
export interface Words<Fi extends Sentences = Sentences> {
  readonly fi: Fi;
  readonly sv: Readonly<Record<keyof Fi, string>>;
  readonly en: Readonly<Record<keyof Fi, string>>;
}

/**
 * What a translation has to be: every key of the source, no other, and in each sentence the arguments of the source.
 * A sentence that breaks this is told apart by a type that spells out what it should have had.
 */
export type Translation<Fi extends Sentences, Own extends Sentences> = {
  readonly [Key in keyof Fi]: Key extends keyof Own ? Checked<Fi[Key], Own[Key]> : string;
} & { readonly [Key in Exclude<keyof Own, keyof Fi>]: never };

type Checked<Source extends string, Own extends string> =
  Same<ArgumentsOf<Source>, ArgumentsOf<Own>> extends true
    ? Own
    : { readonly argumentsShouldBe: ArgumentsOf<Source>; readonly argumentsAre: ArgumentsOf<Own> };

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/**
 * Binds the three languages of an area: a missing, extra or differently parametrised sentence does not compile.
 * A plural is `{count, plural, one {# puhelu} other {# puhelua}}`; a number that is only shown is `{count, number}`.
 */
export function defineWords<
  const Fi extends Sentences,
  const Sv extends Sentences,
  const En extends Sentences,
>(words: { fi: Fi; sv: Sv & Translation<Fi, Sv>; en: En & Translation<Fi, En> }): Words<Fi> {
  return words;
}

/** Says a sentence of the area: `say('taken', { time: '9.00' })`. Arguments are required exactly when the sentence has them. */
export type Say<Fi extends Sentences> = <Key extends keyof Fi & string>(
  key: Key,
  ...values: keyof ArgumentsOf<Fi[Key]> extends never ? [] : [ArgumentsOf<Fi[Key]>]
) => string;

/** Tags for plural rules and numbers. Swedish is that of Finland. */
export const localeTags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;
