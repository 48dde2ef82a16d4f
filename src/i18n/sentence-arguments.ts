/**
 * The arguments of a sentence in ICU message format, read from its text by the type checker: `'{name} saapui klo
 * {time}'` has `{ name: string | number; time: string | number }`. Dates and times are given ready made (formats.ts).
 */
export type ArgumentsOf<Sentence extends string> = string extends Sentence
  ? Readonly<Record<string, string | number>>
  : Flat<InMessage<Sentence, [], object>>;

type Flat<Found> = { readonly [Name in keyof Found]: Found[Name] };

/** What an argument of each format takes; anything else is not a format of ours. */
interface Formats {
  readonly plural: number;
  readonly selectordinal: number;
  readonly number: number;
  readonly select: string;
}

type Trim<Text extends string> = Text extends `${' ' | '\n'}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${' ' | '\n'}`
    ? Trim<Rest>
    : Text;

/** Text up to the first brace, the brace, and what follows it; never when there is no brace. */
type NextBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Earlier}}${infer Between}`
    ? [Earlier, '}', `${Between}{${After}`]
    : [Before, '{', After]
  : Text extends `${infer Before}}${infer After}`
    ? [Before, '}', After]
    : never;

/** Words: an opening brace begins an argument, a closing one ends a branch of a plural or select. */
type InMessage<Text extends string, Depth extends unknown[], Found> = [NextBrace<Text>] extends [never]
  ? Found
  : NextBrace<Text> extends [string, infer Brace, infer After extends string]
    ? Brace extends '{'
      ? InArgument<After, Depth, Found>
      : Depth extends [unknown, ...infer Outer]
        ? InBranches<After, Outer, Found>
        : Found
    : Found;

/** `name}` or `name, number}` or `name, plural, …`. */
type InArgument<Text extends string, Depth extends unknown[], Found> =
  NextBrace<Text> extends [infer Head extends string, infer Brace, infer After extends string]
    ? Head extends `${infer Name},${infer Kind},${infer _Style}`
      ? Brace extends '{'
        ? InMessage<After, [1, ...Depth], Found & Argument<Trim<Name>, Trim<Kind>>>
        : InMessage<After, Depth, Found & Argument<Trim<Name>, Trim<Kind>>>
      : Head extends `${infer Name},${infer Kind}`
        ? InMessage<After, Depth, Found & Argument<Trim<Name>, Trim<Kind>>>
        : InMessage<After, Depth, Found & { [Key in Trim<Head>]: string | number }>
    : Found;

/** Between the branches of a plural or select: an opening brace begins the next branch, a closing one ends it all. */
type InBranches<Text extends string, Depth extends unknown[], Found> =
  NextBrace<Text> extends [string, infer Brace, infer After extends string]
    ? Brace extends '{'
      ? InMessage<After, [1, ...Depth], Found>
      : InMessage<After, Depth, Found>
    : Found;

type Argument<Name extends string, Kind extends string> = {
  [Key in Name]: Kind extends keyof Formats ? Formats[Kind] : never;
};
