/**
 * Text cells of a CSV file carry no type, so a spreadsheet program guesses one from their look. This file says which
 * texts it must not be let to guess about; they get an apostrophe in front, which keeps them text everywhere.
 */

/** What starts a formula, also after spaces and in full width, and the controls that shift a cell. */
const FORMULA_START = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212|]|^[\t\r\n\0]/u;

/** Read as a number, a date, a time, a sum of money or a percentage: `010`, `9.10`, `1-4`, `65+`, `1e5`, `79 %`, `(5)`. */
const NUMBER_LIKE = /^[\s(€$£.,]*\d[\d\s.,:/t-]*(?:e[+-]?\d+)?[\s)%‰€$£+-]*(?:[ap]m?)?$/iu;

const MONTHS = [
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu\\p{L}*)?',
  'jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ei]?|jul[iy]?',
  'aug(?:usti?)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');

/** Read as a date by the name of a month and a number: `lokakuu 2026`, `3. helmikuuta 2027`, `3 Feb`. */
const MONTH_LIKE = new RegExp(`^(?=.*\\d)[\\d\\s.,:/-]*(?:${MONTHS})[\\d\\s.,:/-]*$`, 'iu');

/** Read as a truth value or an error. */
const WORD_LIKE = /^\s*(?:tosi|epätosi|sant|falskt|true|false|#[\p{L}\d/!?_]+)\s*$/iu;

/** True when a spreadsheet program might take the text for something else than text. */
export function isRisky(text: string): boolean {
  return FORMULA_START.test(text) || NUMBER_LIKE.test(text) || MONTH_LIKE.test(text) || WORD_LIKE.test(text);
}

/**
 * The text as a cell that stays text in a spreadsheet program. NUL, which ends a cell in some of them, is
 * dropped; a line break inside a cell is LF, because a lone CR starts a new row in some of them.
 */
export function harmless(text: string): string {
  const clean = text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed();
  return isRisky(clean) ? `'${clean}` : clean;
}

/** One field: quoted when it holds the separator, a quote, a line break or a space at either end; quotes doubled. */
export function field(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
