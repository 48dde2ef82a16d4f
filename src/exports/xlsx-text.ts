/** The most a cell of a worksheet holds (Excel specifications and limits). A longer one is called damaged. */
const LONGEST = 32_767;

/**
 * The text as an XLSX cell can hold it, and is read back the same: half characters replaced, line breaks made one kind, `_x000D_`-like text
 * escaped so that it is not decoded into a control character (ECMA-376 part 1, 22.9.2.19), the two code points that
 * XML forbids dropped, and cut with an ellipsis at 32,767 characters.
 */
export function xlsxText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** True for a text that a writer might take for an error value: it must be written as rich text to stay text. */
export function looksLikeError(text: string): boolean {
  return text.startsWith('#');
}
